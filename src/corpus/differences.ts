import type { Corpus, JoinedComparison } from './corpus.ts';

/** The comparisons with the verdict `differ` that each claim is in, by the claim's reference. */
export function differences({ topics }: Pick<Corpus, 'topics'>): Map<string, JoinedComparison[]> {
  const found = new Map<string, JoinedComparison[]>();
  for (const { comparisons } of topics.values())
    for (const comparison of comparisons)
      if (comparison.verdict === 'differ')
        for (const { reference } of comparison.claims)
          found.set(reference, [...(found.get(reference) ?? []), comparison]);
  return found;
}
