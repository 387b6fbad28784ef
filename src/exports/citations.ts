import type { Briefing, Corpus } from '../corpus/corpus.ts';
import type { Analysis } from '../schemas/analysis.ts';
import type { PublicCitation } from '../schemas/public.ts';

/** Every note of every original, in order. */
export const publicCitations = ({ briefings }: Corpus): PublicCitation[] =>
  briefings.flatMap(briefingCitations);

/** Every note of one original, in order: what it cites, or why it is missing. */
export const briefingCitations = ({ id, data }: Pick<Briefing, 'id' | 'data'>): PublicCitation[] =>
  Array.from({ length: data.notesInOriginal }, (_, at) => citation(id, data, at + 1));

function citation(analysis: string, { citations, missingNotes }: Analysis, number: number): PublicCitation {
  const notes = citations.flatMap(({ work, notes }) =>
    notes.filter((note) => note.number === number).map((note) => ({ work, ...note })),
  );
  const missing = missingNotes.filter((note) => note.number === number).map(({ reason }) => reason);
  const joined = (texts: (string | undefined)[]): string | null => texts.filter(Boolean).join(' ') || null;
  return {
    analysis,
    note: number,
    kind: notes[0]?.kind ?? 'missing',
    works: notes.map(({ work }) => work),
    locator:
      notes
        .map(({ locator }) => locator)
        .filter(Boolean)
        .join('; ') || null,
    doubt: joined(notes.map(({ doubt }) => doubt)),
    remark: joined([...notes.map(({ remark }) => remark), ...missing]),
  };
}
