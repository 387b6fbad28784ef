import type { Corpus, JoinedComparison } from './corpus.ts';

/** The comparisons that each claim is in, by the claim's reference; claims in none have no entry. */
export function comparisonsByClaim({ topics }: Pick<Corpus, 'topics'>): Map<string, JoinedComparison[]> {
  const found = new Map<string, JoinedComparison[]>();
  for (const { comparisons } of topics.values())
    for (const comparison of comparisons)
      for (const { reference } of comparison.claims)
        found.set(reference, [...(found.get(reference) ?? []), comparison]);
  return found;
}

/** The comparisons with the verdict `differ` that each claim is in, by the claim's reference. */
export const differences = (corpus: Pick<Corpus, 'topics'>): Map<string, JoinedComparison[]> =>
  new Map(
    [...comparisonsByClaim(corpus)]
      .map(([claim, all]) => [claim, all.filter(({ verdict }) => verdict === 'differ')] as const)
      .filter(([, differing]) => differing.length > 0),
  );
