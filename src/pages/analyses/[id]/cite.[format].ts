import { absolute } from '../../../links.ts';
import { corpus } from '../../../content.ts';
import type { Briefing } from '../../../corpus/corpus.ts';
import { briefingItem, citeFile, type CiteFormat, citeFormats, originalItem } from '../../../exports/cite.ts';

/** /analyses/<id>/cite.json, .bib and .ris: the briefing and the original, for reference managers. */
export const getStaticPaths = () =>
  corpus.briefings.flatMap((briefing) =>
    (Object.keys(citeFormats) as CiteFormat[]).map((format) => ({
      params: { id: briefing.id, format },
      props: { briefing, format },
    })),
  );

export const GET = ({ props: { briefing, format } }: { props: { briefing: Briefing; format: CiteFormat } }) =>
  new Response(citeFile(format, [briefingItem(briefing, corpus.site, absolute), originalItem(briefing)]), {
    headers: { 'Content-Type': `${citeFormats[format].type}; charset=utf-8` },
  });
