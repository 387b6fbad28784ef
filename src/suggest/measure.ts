import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { questionsByClaim } from '../corpus/questions.ts';
import { suggester } from './suggestions.ts';

/** How well the questions of claims are found again after the claims have been left out. */
export interface Recall {
  /** Claims that answer a question which another claim answers too: nothing else can be found again. */
  claims: number;
  /** How many find such a question first, and how many find one among the first five. */
  first: number;
  firstFive: number;
}

/**
 * Leaves claims out of their questions and counts how often they find one of them again.
 * @param leaveOut the claims that are left out with a claim: itself alone, or all of its analysis
 */
export function measure(corpus: Corpus, leaveOut: 'claim' | 'analysis'): Recall {
  const { questions } = suggester(corpus);
  const recall: Recall = { claims: 0, first: 0, firstFive: 0 };
  for (const [reference, own] of questionsByClaim(corpus.questions.values())) {
    const claim = corpus.claims.get(reference);
    if (!claim) continue;
    const hidden = (other: PlacedClaim): boolean =>
      leaveOut === 'claim' ? other === claim : other.analysis.id === claim.analysis.id;
    const left = new Set(own.filter((question) => !question.claims.every(hidden)).map(({ id }) => id));
    if (left.size === 0) continue;
    const place = questions(claim, hidden).findIndex(({ item }) => left.has(item.id));
    recall.claims += 1;
    if (place === 0) recall.first += 1;
    if (place >= 0) recall.firstFive += 1;
  }
  return recall;
}
