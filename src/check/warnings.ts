import type { Corpus } from '../corpus/corpus.ts';
import { questionsByClaim } from '../corpus/questions.ts';
import { counted } from '../wording/counted.ts';

/** How many ids a warning lists. */
const few = 5;

/** What is no mistake but may be unfinished, a line each: claims that answer no question, by analysis. */
export function contentWarnings({ briefings, questions }: Corpus): string[] {
  const asked = questionsByClaim(questions.values());
  return briefings.flatMap(({ id, claims }) => {
    const ids = [...claims.values()]
      .filter(({ reference }) => !asked.has(reference))
      .map((claim) => claim.id);
    const more = ids.length > few ? ` and ${ids.length - few} more` : '';
    return ids.length === 0
      ? []
      : [`${id}  ${counted(ids.length, 'claim')} in no question: ${ids.slice(0, few).join(', ')}${more}`];
  });
}
