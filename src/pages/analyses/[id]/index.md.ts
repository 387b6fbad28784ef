import { absolute } from '../../../links.ts';
import { bodies, corpus, plainReferences } from '../../../content.ts';
import type { Briefing } from '../../../corpus/corpus.ts';
import { briefingMarkdown } from '../../../exports/markdown.ts';

/** The Markdown twin of a briefing. */
export const getStaticPaths = () =>
  corpus.briefings.map((briefing) => ({ params: { id: briefing.id }, props: { briefing } }));

export const GET = ({ props: { briefing } }: { props: { briefing: Briefing } }) =>
  new Response(
    briefingMarkdown(briefing, bodies.get(briefing.id) ?? '', plainReferences, corpus.site, absolute),
    {
      headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
    },
  );
