import { claimReference } from '../../src/addresses.ts';
import type { Content } from '../../src/corpus/corpus.ts';
import { latest } from '../../src/wording/dates.ts';
import type { GeneratedBriefing } from './briefing.ts';
import { sentence } from './prose.ts';
import { pick, type Random } from './random.ts';
import { capital, noun, properName } from './vocabulary.ts';

/** Questions that claims of two to four briefings answer, each briefing once. */
export function generatedQuestions(
  random: Random,
  analyses: readonly GeneratedBriefing[],
  count: number,
): Content['questions'] {
  const byDate = analyses.toSorted(
    (a, b) => latest(a.data.date) - latest(b.data.date) || a.id.localeCompare(b.id),
  );
  return Array.from({ length: count }, (_, at) => {
    const wanted = Math.min(2 + Math.floor(random() * 3), analyses.length);
    const chosen = new Set<GeneratedBriefing>();
    while (chosen.size < wanted) chosen.add(pick(random, analyses));
    const claims = byDate
      .filter((analysis) => chosen.has(analysis))
      .map(({ id, data }) => ({ id, claim: pick(random, data.claims) }));
    return {
      id: `question-${at + 1}`,
      data: {
        question: `What of the ${noun(random)} and the ${noun(random)} of ${properName(random)}?`,
        topics: [claims[0]?.claim.topics[0] ?? ''],
        asked: [`${noun(random)} of ${properName(random)}`],
        answers: claims.map(({ id, claim }) => ({
          answer: capital(noun(random)),
          claims: [claimReference(id, claim.id)],
        })),
        because: claims.length === 1 || random() < 0.1 ? [] : ['other date' as const],
        reason: `${sentence(random)}.`,
      },
    };
  });
}
