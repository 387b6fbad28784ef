import type { Corpus } from '../corpus/corpus.ts';
import { questionsByClaim } from '../corpus/questions.ts';
import { counted } from '../wording/counted.ts';

/** What is no mistake but may be unfinished, a line each: claims that answer no question, by analysis. */
export function contentWarnings({ briefings, questions }: Corpus): string[] {
  const asked = questionsByClaim(questions.values());
  return briefings.flatMap(({ id, claims }) => {
    const without = [...claims.values()].filter(({ reference }) => !asked.has(reference));
    return without.length === 0
      ? []
      : [
          `${id}: ${counted(without.length, 'claim')} in no question: ${without.map((claim) => claim.id).join(', ')}`,
        ];
  });
}
