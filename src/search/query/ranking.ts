import { secondaryKinds, type SecondaryKind } from '../record.ts';
import type { TokenMatches } from './matches.ts';
import type { Posting } from './pagefind.ts';

/** A record with its score. */
export interface Ranked {
  posting: Posting;
  score: number;
  /** Indices of the matched words in its text, a list a token. */
  words: number[][];
  /** Whether it matches every token and is not the entry of a name, which contains all spellings. */
  complete: boolean;
}

/** How rare a match is: the inverse document frequency of BM25, as Pagefind computes it. */
export const inverseDocumentFrequency = (matching: number, records: number): number =>
  Math.log(1 + (records - matching + 0.5) / (matching + 0.5));

/** How scores are weighted. Chosen with the query set: docs/search.md shows what each part adds. */
export const defaultWeights = {
  /** Exponent of the share of the query that a record matches: a record with all tokens precedes one with many matches of some. */
  completeness: 2,
  /** What is added to the factor of a record in which the tokens follow each other as they were typed. */
  phrase: 3,
};
export type Weights = typeof defaultWeights;

/** A record with a smaller share of the query, by rarity, and no more than half of its tokens is left out. */
const leastShare = 0.4;
/** The rarity of a word that no text contains: it may be the subject, or just another way to say something. */
const unmatchedRarity = 3;

/**
 * Ranks records by how much of the query they match, how rare and how strong the matches are, and whether they form a phrase.
 * @param records the number of records in the index
 * @param secondary the ids of the records of secondary kinds
 */
export function rank(
  tokens: TokenMatches[],
  records: number,
  secondary: ReadonlyMap<string, SecondaryKind>,
  { completeness, phrase }: Weights = defaultWeights,
): Ranked[] {
  const rarities = tokens.map(({ records: { size } }) =>
    size === 0 ? unmatchedRarity : inverseDocumentFrequency(size, records),
  );
  const total = sum(rarities);
  const ranked: Ranked[] = [];
  for (const id of new Set(tokens.flatMap((token) => [...token.records.keys()]))) {
    if (tokens.some((token) => token.required && !token.records.has(id))) continue;
    const matches = tokens.flatMap((token, at) => {
      const match = token.records.get(id);
      return match ? [{ ...match, rarity: rarities[at] ?? 0 }] : [];
    });
    const [first] = matches;
    if (!first) continue;
    const weighted = sum(matches.map(({ weight, rarity }) => weight * rarity)) / total;
    if (weighted < leastShare && matches.length <= tokens.length / 2) continue;
    const share = sum(matches.map(({ rarity }) => rarity)) / total;
    const strength = sum(matches.map((match) => match.strength * match.rarity));
    const words = matches.map((match) => match.words);
    const kind = secondary.get(id);
    ranked.push({
      posting: first.posting,
      words,
      complete: matches.length === tokens.length && kind !== 'name',
      score:
        strength *
        share ** completeness *
        (1 + (isPhrase(words) ? share * phrase : 0)) *
        (kind ? secondaryKinds[kind] : 1),
    });
  }
  return ranked.toSorted((a, b) => b.score - a.score);
}

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Whether the lists, two at least, have consecutive words, one from each in order. */
export const isPhrase = ([first = [], ...others]: number[][]): boolean =>
  others.length > 0 && first.some((word) => others.every((words, at) => words.includes(word + 1 + at)));
