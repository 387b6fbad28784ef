import { type Absolute, analysisAddress } from '../addresses.ts';
import type { Briefing, Corpus } from '../corpus/corpus.ts';
import type { PublicBriefing } from '../schemas/public.ts';
import { briefingCitations } from './public-citations.ts';
import { briefingClaims } from './public-claims.ts';
import { present } from './present.ts';

/** A briefing as data: its frontmatter, its sections as plain text, its claims and the notes of its original. */
export function publicBriefing(briefing: Briefing, corpus: Corpus, absolute: Absolute): PublicBriefing {
  const { id, data, outline } = briefing;
  return present({
    id,
    url: absolute(analysisAddress(id)),
    title: data.title,
    author: data.author.map((person) => present({ ...person }) as Record<string, string>),
    publisher: data.publisher.name,
    series: data.series,
    date: data.date,
    dateBasis: data.dateBasis,
    original: data.url,
    summary: data.summary,
    finding: data.finding,
    published: data.published,
    modified: briefing.modified,
    version: briefing.version,
    notesInOriginal: data.notesInOriginal,
    sections: outline.sections.map(({ id: section = '', title, depth, text, claims }) => ({
      id: section,
      title,
      depth,
      text,
      claims,
    })),
    claims: briefingClaims(briefing, corpus, absolute),
    citations: briefingCitations(briefing),
  });
}
