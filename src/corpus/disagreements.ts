import { comparisonAddress } from '../addresses.ts';
import type { Comparison } from '../schemas/topic.ts';
import type { Corpus } from './corpus.ts';

/** A comparison in which analyses differ, and its address. */
export type Disagreement = Pick<Comparison, 'question' | 'reason'> & { address: string };

/** The comparisons with verdict `differ` that a claim is in, by `<analysis>/<claim>`. */
export function disagreements({ topics }: Corpus): Map<string, Disagreement[]> {
  const differing = [...topics.values()].flatMap((topic) =>
    topic.data.comparisons
      .filter(({ verdict }) => verdict === 'differ')
      .flatMap(({ id, question, reason, claims }) =>
        claims.map((claim) => ({
          claim,
          disagreement: { question, reason, address: comparisonAddress(topic.id, id) },
        })),
      ),
  );
  return new Map(
    [...Map.groupBy(differing, ({ claim }) => claim)].map(([claim, found]) => [
      claim,
      found.map(({ disagreement }) => disagreement),
    ]),
  );
}
