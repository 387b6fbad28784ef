import { absolute } from '../../../links.ts';
import { bodies, corpus } from '../../../content.ts';
import type { Briefing } from '../../../corpus/corpus.ts';
import { briefingMarkdown } from '../../../exports/markdown.ts';
import { references } from '../../../exports/references.ts';

const texts = references([...corpus.works.values()], 'text');

/** The Markdown twin of a briefing. */
export const getStaticPaths = () =>
  corpus.briefings.map((briefing) => ({ params: { id: briefing.id }, props: { briefing } }));

export const GET = ({ props: { briefing } }: { props: { briefing: Briefing } }) =>
  new Response(briefingMarkdown(briefing, bodies.get(briefing.id) ?? '', texts, corpus.site, absolute), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
