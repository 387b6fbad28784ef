import type { Briefing, Corpus } from '../corpus/corpus.ts';
import type { PublicCitation } from '../schemas/public.ts';

/** Every note of every original, in order. */
export const publicCitations = ({ briefings }: Corpus): PublicCitation[] =>
  briefings.flatMap(briefingCitations);

/** Every note of one original, in order: what it cites, or why it is missing. */
export function briefingCitations({ id, data }: Pick<Briefing, 'id' | 'data'>): PublicCitation[] {
  const notes = Map.groupBy(
    data.citations.flatMap(({ work, notes }) => notes.map((note) => ({ work, ...note }))),
    ({ number }) => number,
  );
  const missing = new Map(data.missingNotes.map(({ number, reason }) => [number, reason]));
  return Array.from({ length: data.notesInOriginal }, (_, at) => {
    const cited = notes.get(at + 1) ?? [];
    return {
      analysis: id,
      note: at + 1,
      kind: cited[0]?.kind ?? 'missing',
      works: cited.map(({ work }) => work),
      locator: joined(
        cited.map(({ locator }) => locator),
        '; ',
      ),
      doubt: joined(cited.map(({ doubt }) => doubt)),
      remark: joined([...cited.map(({ remark }) => remark), missing.get(at + 1)]),
    };
  });
}

/** The texts that there are, as one; null if there is none. */
const joined = (texts: (string | undefined)[], separator = ' '): string | null =>
  texts.filter(Boolean).join(separator) || null;
