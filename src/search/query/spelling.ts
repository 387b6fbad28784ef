import type { Lexicon } from '../lexicon.ts';
import { normalize } from '../normalize.ts';
import type { Expansion, Token, Unmatched } from './parse.ts';

/** How many of the words that start with a prefix are searched for: the most frequent ones. */
const mostCompletions = 6;
/** Their weight beside a word that was typed in full. */
const completionWeight = 0.8;

/**
 * Expands a word that no text contains to the words that it is a prefix of, otherwise suggests the closest spelling.
 * @param words the words in the texts with the same first letter, most frequent first
 */
export function expandUnknown(token: Token, words: string[]): Expansion {
  const typed = folded(token.typed);
  const completions = words.filter((word) => folded(word).startsWith(typed)).slice(0, mostCompletions);
  const terms = completions.map((word) => ({ words: word, weight: completionWeight }));
  if (terms.length > 0) return { token, terms, unmatched: [] };
  const instead = closestWord(typed, words);
  if (instead === undefined) return { token, terms, unmatched: [{ typed: token.typed }] };
  const sure = typed.length >= sureLength && editDistance(typed, folded(instead)) === 1;
  return { token, terms, unmatched: [{ typed: token.typed, instead, sure }] };
}

/**
 * The words of a quoted phrase that no text contains, each with the closest spelling.
 * @param contains whether the index contains a word
 */
export async function unknownWords(
  phrase: string,
  lexicon: Pick<Lexicon, 'words' | 'isStopWord'>,
  contains: (word: string) => Promise<boolean>,
): Promise<Unmatched[]> {
  const words = phrase
    .split(/[^\p{L}\p{M}\p{N}'’ʼ,.]+/u)
    .filter((word) => /^\p{L}/u.test(word) && !lexicon.isStopWord(word));
  const unmatched = words.map(async (typed) => {
    if (await contains(typed)) return [];
    const token = { typed, quoted: false, spellings: [], synonyms: [] };
    return expandUnknown(token, await lexicon.words(typed)).unmatched;
  });
  return (await Promise.all(unmatched)).flat();
}

/** A typed word of this length, one letter away from another, is that one. A shorter one may be a name: Paktika and Paktia. */
const sureLength = 8;
/** A typed word of at most this length is one letter away from too many words: cash and case. */
const shortLength = 5;

/**
 * The word closest to a typed one, the first of those that are equally close; undefined if none is close enough.
 * @param typed normalized, without spaces around it
 */
export function closestWord(typed: string, words: string[]): string | undefined {
  let least = mostEdits(typed.length) + 1;
  let closest: string | undefined;
  for (const word of words) {
    const other = folded(word);
    if (typed.length <= shortLength && !isLikely(typed, word, other)) continue;
    if (Math.abs(other.length - typed.length) >= least) continue;
    const distance = editDistance(typed, other);
    if (distance < least) [least, closest] = [distance, word];
  }
  return closest;
}

const folded = (word: string): string => normalize(word).trim();

/** How many typing errors a word of some length may contain. */
const mostEdits = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3);

/** For a short word, only a name, or a word with one letter more or less. */
const isLikely = (typed: string, word: string, other: string): boolean =>
  word !== word.toLowerCase() || (typed.length === shortLength && other.length !== typed.length);

/** The number of letters to insert, delete, replace or swap with a neighbour (optimal string alignment distance). */
export function editDistance(from: string, to: string): number {
  let [previous, current]: number[][] = [[], Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(
        (current?.[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (current?.[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        least = Math.min(least, (previous?.[column - 2] ?? Infinity) + 1);
      next.push(least);
    }
    [previous, current] = [current, next];
  }
  return current?.at(-1) ?? 0;
}
