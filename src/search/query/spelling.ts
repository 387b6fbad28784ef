import type { Known, Meaning, Unmatched } from './expansion.ts';
import { nearest } from '../nearest.ts';
import { plain } from '../normalize.ts';
import type { Part } from './parse.ts';

/** How many words that begin as the typed one does are searched, the commonest. */
const beginnings = 6;

/** How much a longer word counts that begins as the typed one does. */
const beginningWeight = 0.8;

/** Of the words of the texts, those that begin as a word does that none of them has; else the one that is nearest to it. */
export function guess(part: Part, words: string[]): Meaning {
  const typed = fold(part.typed);
  const folded = words.map((word) => ({ word, folded: fold(word) }));
  const begun = folded.filter((each) => each.folded.startsWith(typed)).slice(0, beginnings);
  const terms = begun.map(({ word }) => ({ words: word, weight: beginningWeight }));
  if (terms.length > 0) return { part, terms, unmatched: [] };
  const instead = nearest(typed, folded);
  return { part, terms, unmatched: [{ typed: part.typed, ...(instead !== undefined && { instead }) }] };
}

/**
 * The words of a phrase that no text has, and what was most likely meant.
 * @param has whether the index has a word
 */
export async function unknown(
  phrase: string,
  lexicon: Known,
  has: (word: string) => Promise<boolean>,
): Promise<Unmatched[]> {
  const words = phrase
    .split(/[^\p{L}\p{M}\p{N}'’ʼ,.]+/u)
    .filter((word) => /^\p{L}/u.test(word) && !lexicon.isIdle(word));
  const unmatched = words.map(async (typed) => {
    if (await has(typed)) return [];
    return guess({ typed, quoted: false, spellings: [], synonyms: [] }, await lexicon.words(typed)).unmatched;
  });
  return (await Promise.all(unmatched)).flat();
}

const fold = (word: string): string => plain(word).trim();
