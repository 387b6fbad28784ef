import type { Layout } from '../layout.ts';
import { secondaryKinds } from '../place.ts';
import type { TokenMatches } from './matches.ts';

/** A place with its score. */
export interface Ranked {
  place: number;
  score: number;
  /** The matched words of the place, a list a token. */
  words: number[][];
  /** Whether it matches every token and is not the entry of a name, which contains all spellings. */
  complete: boolean;
}

/** How rare a match is: the inverse document frequency of BM25. */
export const inverseDocumentFrequency = (matching: number, places: number): number =>
  Math.log(1 + (places - matching + 0.5) / (matching + 0.5));

/** How scores are weighted. Chosen with the query set: docs/search.md shows what each part adds. */
export const defaultWeights = {
  /** Exponent of the share of the query that a place matches: a place with all tokens precedes one with many matches of some. */
  completeness: 1.5,
  /** What is added to the factor of a place in which the tokens follow each other as they were typed. */
  phrase: 2,
  /** How much more a second occurrence counts (k1 of BM25). */
  saturation: 1,
  /** How much less a word counts in a long place (b of BM25): a claim with the word is about it, a section may not be. */
  length: 0.6,
  /** Factors on the scores of secondary kinds. */
  kinds: secondaryKinds as Record<keyof typeof secondaryKinds, number>,
};
export type Weights = typeof defaultWeights;

/** A place with a smaller share of the query, by rarity, and no more than half of its tokens is left out. */
const leastShare = 0.37;
/** Ranks places by how much of the query they match, how rare and how strong the matches are, and whether they form a phrase. */
export function rank(
  tokens: TokenMatches[],
  layout: Pick<Layout, 'places' | 'kind' | 'length'>,
  { completeness, phrase, saturation, length, kinds }: Weights = defaultWeights,
): Ranked[] {
  // A word that no text contains is the rarest: it may be the subject.
  const rarities = tokens.map(({ places: { size } }) => inverseDocumentFrequency(size, layout.places));
  const total = sum(rarities);
  const ranked: Ranked[] = [];
  for (const place of new Set(tokens.flatMap((token) => [...token.places.keys()]))) {
    if (tokens.some((token) => token.required && !token.places.has(place))) continue;
    const matches = tokens.flatMap((token, at) => {
      const match = token.places.get(place);
      return match ? [{ ...match, rarity: rarities[at] ?? 0, gap: token.gap }] : [];
    });
    const weighted = sum(matches.map(({ weight, rarity }) => weight * rarity)) / total;
    if (weighted < leastShare && matches.length <= tokens.length / 2) continue;
    const share = sum(matches.map(({ rarity }) => rarity)) / total;
    const kind = layout.kind(place);
    const norm = saturation * (1 - length + length * layout.length(place));
    const strength = sum(
      matches.map(
        ({ weight, count, rarity }) => (weight * rarity * count * (saturation + 1)) / (count + norm),
      ),
    );
    const words = matches.map((match) => match.words);
    ranked.push({
      place,
      words,
      complete: matches.length === tokens.length && kind !== 'name',
      score:
        strength *
        share ** completeness *
        (1 + (isPhrase(matches) ? share * phrase : 0)) *
        (kind ? kinds[kind] : 1),
    });
  }
  return ranked.toSorted((a, b) => b.score - a.score);
}

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Whether matches of several tokens follow each other as they were typed, with the words between them that were left out. */
export function isPhrase([first, ...others]: { words: number[]; gap: number }[]): boolean {
  let ends = new Set(first?.words);
  for (const { words, gap } of others) {
    const next = new Set<number>();
    for (const word of words) if (ends.has(word - 1 - gap) || next.has(word - 1)) next.add(word);
    ends = next;
  }
  return others.length > 0 && ends.size > 0;
}
