import type { Analysis } from '../schemas/analysis.ts';
import type { Corpus } from './corpus.ts';

/** A part of a whole, counted. */
export interface Share {
  label: string;
  part: number;
  whole: number;
}

/** How many notes of an original are resolved to a work. */
export const resolvedNotes = ({ citations }: Pick<Analysis, 'citations'>): number =>
  new Set(citations.flatMap(({ notes }) => notes.map(({ number }) => number))).size;

/** How completely the corpus traces its claims and notes, counted. */
export function coverage({ briefings, works, ...corpus }: Corpus): Share[] {
  const claims = [...corpus.claims.values()];
  const notes = briefings.reduce((sum, { data }) => sum + data.notesInOriginal, 0);
  const citing = briefings.flatMap(({ data }) => data.citations.flatMap(({ notes }) => notes));
  const resolved = briefings.reduce((sum, { data }) => sum + resolvedNotes(data), 0);
  const all = [...works.values()];
  const doubted = (items: { doubt?: string | undefined }[]): number =>
    items.filter(({ doubt }) => doubt).length;
  return [
    { label: 'claims with a place in the original', part: claims.length, whole: claims.length },
    {
      label: 'claims with words to find them by in the original',
      part: claims.filter(({ locator }) => locator.words).length,
      whole: claims.length,
    },
    {
      label: 'claims for which the original cites a work',
      part: claims.filter(({ citations }) => citations.length > 0).length,
      whole: claims.length,
    },
    { label: 'claims with an editor’s doubt', part: doubted(claims), whole: claims.length },
    { label: 'works with an address', part: all.filter(({ data }) => data.URL).length, whole: all.length },
    { label: 'notes of the originals resolved to a work', part: resolved, whole: notes },
    { label: 'citations of works with an editor’s doubt', part: doubted(citing), whole: citing.length },
  ];
}
