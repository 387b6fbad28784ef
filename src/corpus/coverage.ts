import type { Analysis } from '../schemas/analysis.ts';
import type { Corpus } from './corpus.ts';
import { judged } from './roots.ts';
import { sourceSummary } from './source-summary.ts';

/** A part of a whole, counted. */
export interface Share {
  label: string;
  part: number;
  whole: number;
}

/** How many notes of an original are resolved to a work. */
export const resolvedNotes = ({ citations }: Pick<Analysis, 'citations'>): number =>
  new Set(citations.flatMap(({ notes }) => notes.map(({ number }) => number))).size;

const relationLabels = {
  contradict: 'questions whose answers contradict each other',
  apart: 'questions with different answers that can all be true',
  agree: 'questions on which analyses agree',
  alone: 'questions that one analysis answers',
};

/** How completely the corpus traces its claims and notes, and how the answers to its questions stand, counted. */
export function coverage({ briefings, works, ...corpus }: Corpus): Share[] {
  const claims = [...corpus.claims.values()];
  const notes = briefings.reduce((sum, { data }) => sum + data.notesInOriginal, 0);
  const citing = briefings.flatMap(({ data }) => data.citations.flatMap(({ notes }) => notes));
  const resolved = briefings.reduce((sum, { data }) => sum + resolvedNotes(data), 0);
  const all = [...works.values()];
  const questions = [...corpus.questions.values()];
  const sources = sourceSummary(claims);
  const unknown = claims.filter(
    ({ kind, marks, works: cited, attributedTo }) =>
      !judged.has(kind) && marks.length + cited.length === 0 && attributedTo === undefined,
  ).length;
  const doubted = (items: { doubt?: string | undefined }[]): number =>
    items.filter(({ doubt }) => doubt).length;
  return [
    { label: 'claims with a place in the original', part: claims.length, whole: claims.length },
    {
      label: 'claims with words to find them by in the original',
      part: claims.filter(({ locator }) => locator.words).length,
      whole: claims.length,
    },
    { label: 'claims with a note at their words', part: sources.noted, whole: claims.length },
    {
      label: 'claims with only a note that closes their passage',
      part: sources.closed,
      whole: claims.length,
    },
    {
      label: 'findings, events and estimates of unknown origin',
      part: unknown,
      whole: claims.filter(({ kind }) => !judged.has(kind)).length,
    },
    ...(['contradict', 'apart', 'agree', 'alone'] as const).map((relation) => ({
      label: relationLabels[relation],
      part: questions.filter((question) => question.relation === relation).length,
      whole: questions.length,
    })),
    { label: 'claims with an editor’s doubt', part: doubted(claims), whole: claims.length },
    { label: 'works with an address', part: all.filter(({ data }) => data.URL).length, whole: all.length },
    { label: 'notes of the originals resolved to a work', part: resolved, whole: notes },
    { label: 'citations of works with an editor’s doubt', part: doubted(citing), whole: citing.length },
  ];
}
