import { plain } from './plain.ts';
import type { Engine } from './engine.ts';
import { key, type Lexicon } from './lexicon.ts';
import type { Part } from './query.ts';
import { isNumber, queryText } from './query-text.ts';

/** Words to look for in a row, or all of them anywhere in a record. */
export interface Term {
  words: string;
  /** How much it counts beside what was typed. */
  weight: number;
  apart?: boolean;
}

/** What the texts have that a part of a query may mean. */
export interface Meaning {
  part: Part;
  terms: Term[];
  /** What was most likely meant, where no text has the word. */
  instead?: string;
}

/**
 * How much a spelling counts that was not typed, a longer word that begins so, a word of like meaning, and the words of
 * a name apart from each other.
 */
const weights = { spelling: 0.95, beginning: 0.8, synonym: 0.4, apart: 0.5 };

/** How many words that begin as the typed one does are searched, the commonest. */
const beginnings = 6;

/**
 * Finds out what of the texts is meant.
 * @throws where the index lacks a word that the vocabulary has
 */
export async function meaning(
  part: Part,
  engine: Engine,
  lexicon: Pick<Lexicon, 'words' | 'isIdle'>,
): Promise<Meaning> {
  const { typed, quoted, spellings, synonyms } = part;
  const itself: Term = { words: typed, weight: 1 };
  const apart: Term[] = typed.includes(' ') ? [{ words: typed, weight: weights.apart, apart: true }] : [];
  if (quoted) return { part, terms: [itself] };
  if (spellings.length > 0) {
    const terms = spellings.map((words) => ({
      words,
      weight: key(words) === key(typed) ? 1 : weights.spelling,
    }));
    return { part, terms: [...terms, ...apart] };
  }
  if (apart.length > 0) return { part, terms: [itself, ...apart] };
  if ((await engine.phrase(queryText(typed, lexicon.isIdle))).length > 0) return { part, terms: [itself] };
  if (synonyms.length > 0) return widened({ part, terms: [] });
  return guess(part, isNumber(typed) ? [] : await lexicon.words(typed));
}

/** Of the words of the texts, those that begin as a word does that none of them has; else the one that is nearest to it. */
async function guess(part: Part, words: string[]): Promise<Meaning> {
  const typed = fold(part.typed);
  const folded = words.map((word) => ({ word, folded: fold(word) }));
  const begun = folded.filter((each) => each.folded.startsWith(typed));
  if (begun.some((each) => each.folded === typed))
    throw new Error(`the index lacks “${part.typed}”: it is not of the build of its words`);
  if (begun.length > 0)
    return {
      part,
      terms: begun.slice(0, beginnings).map(({ word }) => ({ words: word, weight: weights.beginning })),
    };
  const { nearest } = await import('./nearest.ts');
  const instead = nearest(typed, folded);
  return { part, terms: [], ...(instead !== undefined && { instead }) };
}

const fold = (word: string): string => plain(word).trim();

/** A meaning with the words of like meaning. */
export const widened = ({ part, terms, ...rest }: Meaning): Meaning => ({
  ...rest,
  part,
  terms: [
    ...terms,
    ...part.synonyms
      .filter((words) => terms.every((term) => key(term.words) !== key(words)))
      .map((words) => ({ words, weight: weights.synonym })),
  ],
});
