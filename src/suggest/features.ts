import { claimDate } from '../corpus/claim-dates.ts';
import { claimNames } from '../corpus/claim-facts.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { eventOf } from '../schemas/claim.ts';
import { stems } from '../search/lookup-keys.ts';
import { normalize } from '../search/normalize.ts';
import { isStopWord } from '../search/stop-words.ts';
import { earliest, latest } from '../schemas/date.ts';

/** What kinds of feature weigh, against a word. */
const weights = { word: 1, name: 0.6, quantity: 1.5, event: 1.5, year: 0.4, topic: 1 };
type Kind = keyof typeof weights;

/** The weight of a feature by its kind. */
export const weightOf = (feature: string): number => weights[feature.slice(0, feature.indexOf(' ')) as Kind];

const feature = (kind: Kind, value: string): string => `${kind} ${value}`;

// Questions are compared with each claim in turn, and to find stems takes longest of all.
const known = new Map<string, string[]>();

/** The words of a text by their stems, without those that are too common. */
export function wordFeatures(text: string): string[] {
  const found =
    known.get(text) ??
    normalize(text)
      .split(' ')
      .filter((word) => word !== '' && !isStopWord(word))
      .map((word) => feature('word', stems(word).trim()));
  known.set(text, found);
  return found;
}

export const topicFeatures = (topics: string[]): string[] => topics.map((topic) => feature('topic', topic));

/** What a feature names: `nangarhar` of `name nangarhar`. */
export const valueOf = (feature: string): string => feature.slice(feature.indexOf(' ') + 1);

/** What a claim is about: its words, names, quantity, event, years and topics. */
export function claimFeatures(claim: PlacedClaim): string[] {
  const event = eventOf(claim);
  return [
    ...wordFeatures(claim.statement),
    ...claimNames(claim).map((name) => feature('name', name)),
    ...(claim.kind === 'estimate' ? [feature('quantity', claim.quantity)] : []),
    ...(event ? [feature('event', event)] : []),
    ...years(claimDate(claim)).map((year) => feature('year', String(year))),
    ...topicFeatures(claim.topics),
  ];
}

/** The years of a date; none if it spans so many that it tells nothing. */
function years(date: string | undefined): number[] {
  if (date === undefined) return [];
  const [from, to] = [earliest(date), latest(date)];
  if (!Number.isFinite(from) || !Number.isFinite(to)) return [];
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
  return last - first > 3 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
