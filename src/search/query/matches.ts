import type { Layout } from '../layout.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Engine } from './pagefind.ts';
import type { Expansion } from './parse.ts';

/** The places that match a token of the query, by number. */
export interface TokenMatches {
  places: Map<number, Match>;
  /** Whether a place without a match is no result: the token was quoted. */
  required: boolean;
  /** The words of the query between the token before and this one. */
  gap: number;
}

/** How a place matches a token. */
export interface Match {
  /** The weight of the best term: 1 for what was typed. */
  weight: number;
  /** How often the place contains a term. */
  count: number;
  /** The matched words of the place. */
  words: number[];
}

/**
 * The places that match any term of an expansion.
 * @throws Error if none matches a name, although some text contains it: a piece of the index is missing
 */
export async function matchPlaces(
  { token, terms }: Expansion,
  engine: Engine,
  lexicon: Pick<Lexicon, 'tokens'>,
  layout: Layout,
): Promise<TokenMatches> {
  const places = new Map<number, Match>();
  for (const { words: text, weight } of terms) {
    const tokens = lexicon.tokens(text);
    for (const [place, starts] of await occurrences(tokens, engine, layout)) {
      const words = starts.flatMap((start) => tokens.map((_, at) => start + at));
      const other = places.get(place);
      places.set(place, {
        weight: Math.max(weight, other?.weight ?? 0),
        count: starts.length + (other?.count ?? 0),
        words: [...(other?.words ?? []), ...words],
      });
    }
  }
  if (places.size === 0 && token.spellings.length > 0) throw new Error(`no ${token.typed}`);
  return { places, required: token.quoted, gap: token.gap ?? 0 };
}

/** The places in which tokens follow each other, with the first word of each occurrence. */
async function occurrences(
  tokens: string[],
  engine: Engine,
  { position }: Layout,
): Promise<Map<number, number[]>> {
  const [first = [], ...others] = await Promise.all(tokens.map(engine.find));
  const next = others.map((postings) => new Map(postings.map(({ id, words }) => [id, new Set(words)])));
  const places = new Map<number, number[]>();
  for (const { id, words } of first) {
    const following = next.map((postings) => postings.get(id));
    for (const each of words) {
      if (!following.every((set, at) => set?.has(each + at + 1))) continue;
      const { place, word } = position(id, each);
      const starts = places.get(place);
      if (starts) starts.push(word);
      else places.set(place, [word]);
    }
  }
  return places;
}
