import type { Posting } from './pagefind.ts';

/** What was found for one part of a query, by the id of the record. */
export interface Found {
  records: Map<string, Match>;
  /** Whether only records that have it count: it was quoted. */
  required: boolean;
}

export interface Match {
  /** How much what was found counts beside what was typed: 1 for the very word. */
  weight: number;
  /** How well the record has it: its rarity aside, 1 or thereabouts for once in a record of common length. */
  strength: number;
  words: number[];
  posting: Posting;
}

/** A record with its place in the order. */
export interface Ranked {
  posting: Posting;
  score: number;
  /** Where in its text what was asked for stands, part by part. */
  words: number[][];
  /** Whether it has something of every part, and is not the entry of a name, which has all its spellings. */
  complete: boolean;
}

/** How rare it is for a record to have something (the inverse document frequency of BM25, as Pagefind has it). */
export const rarity = (having: number, records: number): number =>
  Math.log(1 + (records - having + 0.5) / (having + 0.5));

/** A record with all that was asked for comes before one that has more of a part of it. */
const completeness = 2;
/** Words that stand together count this much more than the same words far apart. */
const nearness = 0.6;
/** And this much more where they stand in a row, as they were typed. */
const order = 3;
/** A record that surely has less of the query than this, by rarity, and no more than half of its parts, is not about it. */
const leastShare = 0.4;
/** What a word counts for that nothing has: it may be the subject, or only another way of saying it. */
const unknown = 3;
/** What a comparison, a work and a name count beside a section or a claim that has the same words. */
export const asides: Record<string, number> = { topic: 0.6, work: 0.4, name: 0.1 };

/**
 * Ranks the records by how rare the parts are that they have, how well they have them, how much of the query that
 * is, and how near to each other the parts stand.
 * @param records how many records are searched
 * @param aside the ids of the records that come after sections and claims, by their kind
 */
export function rank(found: Found[], records: number, aside: Map<string, Set<string>>): Ranked[] {
  const rarities = found.map(({ records: { size } }) => (size === 0 ? unknown : rarity(size, records)));
  const whole = rarities.reduce((sum, each) => sum + each, 0);
  const ids = new Set(found.flatMap((each) => [...each.records.keys()]));
  const factors = new Map(
    [...aside].flatMap(([kind, members]) => [...members].map((id) => [id, asides[kind] ?? 1] as const)),
  );
  const ranked: Ranked[] = [];
  for (const id of ids) {
    if (found.some((each) => each.required && !each.records.has(id))) continue;
    const matches = found.map((each) => each.records.get(id));
    const posting = matches.find((match) => match !== undefined)?.posting;
    if (!posting) continue;
    const share = sum(matches.map((match, at) => (match ? (rarities[at] ?? 0) : 0))) / whole;
    const sure = sum(matches.map((match, at) => (match?.weight ?? 0) * (rarities[at] ?? 0))) / whole;
    const words = matches.flatMap((match) => (match ? [match.words] : []));
    if (sure < leastShare && words.length <= found.length / 2) continue;
    const strength = sum(matches.map((match, at) => (match?.strength ?? 0) * (rarities[at] ?? 0)));
    ranked.push({
      posting,
      words,
      complete: words.length === found.length && !aside.get('name')?.has(id),
      score:
        strength *
        share ** completeness *
        (1 + share * (nearness * closeness(words) + (inARow(words) ? order : 0))) *
        (factors.get(id) ?? 1),
    });
  }
  return ranked.toSorted((a, b) => b.score - a.score);
}

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);

/** 1 where one word of each list stands beside the next, less the further apart they are at their nearest; 0 for one list. */
export function closeness(lists: number[][]): number {
  const placed = lists.filter(({ length }) => length > 0);
  if (placed.length < 2) return 0;
  const marks = placed
    .flatMap((words, list) => words.map((word) => ({ word, list })))
    .toSorted((a, b) => a.word - b.word);
  const last = new Map<number, number>();
  let span = Infinity;
  for (const { word, list } of marks) {
    last.set(list, word);
    if (last.size === placed.length) span = Math.min(span, word - Math.min(...last.values()));
  }
  return (placed.length - 1) / Math.max(placed.length - 1, span);
}

/** Whether a word of each list, of two at least, stands right behind one of the list before. */
export const inARow = ([first = [], ...others]: number[][]): boolean =>
  others.length > 0 && first.some((word) => others.every((words, at) => words.includes(word + 1 + at)));
