import { pick, type Random } from './random.ts';
import { adjective, adverb, capital, dayText, figure, joint, noun, properName, verb } from './vocabulary.ts';

/** Words that can be what a sentence speaks of. Two nouns never stand side by side: only planted phrases have that. */
function thing(random: Random): string {
  const form = random();
  if (form < 0.2) return properName(random);
  if (form < 0.3) return `the ${noun(random)} of ${properName(random)}`;
  if (form < 0.45) return `the ${noun(random)} and the ${noun(random)}`;
  if (form < 0.75) return `the ${adjective(random)} ${noun(random)}`;
  return `a ${noun(random)}`;
}

function clause(random: Random): string {
  const core = `${thing(random)} ${random() < 0.3 ? `${adverb(random)} ` : ''}${verb(random)} ${thing(random)}`;
  const form = random();
  if (form < 0.1) return `${core} on ${dayText(random)}`;
  if (form < 0.25) return `${core} for ${figure(random)} days`;
  if (form < 0.45) return `${core} near ${properName(random)}`;
  return core;
}

/** A sentence of 5 to 30 words, without its full stop. */
export function sentence(random: Random): string {
  const first = capital(clause(random));
  return random() < 0.6 ? `${first}, ${joint(random)} ${clause(random)}` : first;
}

/** A heading of two to four words. */
export const heading = (random: Random): string =>
  pick(random, [
    () => `The ${adjective(random)} ${noun(random)}`,
    () => `${capital(noun(random))} and ${noun(random)}`,
    () => `${properName(random)} before the ${noun(random)}`,
  ])();

/** Sentences of about as many words together. */
export function sentences(random: Random, length: number): string[] {
  const result: string[] = [];
  for (let count = 0; count < length;) {
    const next = sentence(random);
    result.push(next);
    count += next.split(' ').length;
  }
  return result;
}
