import type { Engine } from './pagefind.ts';
import { key, type Lexicon } from '../lexicon.ts';
import type { Part } from './parse.ts';
import { isNumber, queryText } from '../query-text.ts';

export type Known = Pick<Lexicon, 'words' | 'isIdle'>;

/** Words to look for in a row, or all of them anywhere in a record. */
export interface Term {
  words: string;
  /** How much it counts beside what was typed. */
  weight: number;
  apart?: boolean;
}

export interface Unmatched {
  typed: string;
  instead?: string;
}

/** What the texts have that a part of a query may mean. */
export interface Meaning {
  part: Part;
  terms: Term[];
  /** Its words that no text has, and what was most likely meant. */
  unmatched: Unmatched[];
}

/**
 * How much a spelling counts that was not typed, a word of like meaning, and the words of a name apart from each other.
 */
const weights = { spelling: 0.95, synonym: 0.4, apart: 0.5 };

/**
 * Finds out what of the texts is meant.
 * @throws where the index lacks a word that the vocabulary has
 */
export async function meaning(part: Part, engine: Engine, lexicon: Known): Promise<Meaning> {
  const { typed, quoted, spellings, synonyms } = part;
  const has = (word: string): Promise<boolean> => indexHas(word, engine, lexicon);
  const itself: Term = { words: typed, weight: 1 };
  const apart: Term[] = typed.includes(' ') ? [{ words: typed, weight: weights.apart, apart: true }] : [];
  if (quoted) {
    const { unknown } = await guesses();
    return { part, terms: [itself], unmatched: await unknown(typed, lexicon, has) };
  }
  if (spellings.length > 0) {
    const others = spellings.filter((words) => key(words) !== key(typed));
    const terms = others.map((words) => ({ words, weight: weights.spelling }));
    // Of a name of several words, the words: it may stand in the texts in yet another form.
    return { part, terms: [itself, ...terms, ...apart], unmatched: [] };
  }
  if (apart.length > 0) return { part, terms: [itself, ...apart], unmatched: [] };
  if (await has(typed)) return { part, terms: [itself], unmatched: [] };
  if (synonyms.length > 0) return widened({ part, terms: [], unmatched: [] });
  return guessed(part, lexicon);
}

/** Guessing is loaded where it is needed. */
const guesses = (): Promise<typeof import('./spelling.ts')> => import('./spelling.ts');

async function guessed(part: Part, lexicon: Known): Promise<Meaning> {
  const [{ guess }, words] = await Promise.all([
    guesses(),
    isNumber(part.typed) ? [] : lexicon.words(part.typed),
  ]);
  return guess(part, words);
}

/**
 * Whether the index has a word in any of its forms.
 * @throws where it lacks one that is a word of the texts: Pagefind says nothing where a piece of the index is missing
 */
async function indexHas(word: string, engine: Engine, lexicon: Known): Promise<boolean> {
  if ((await engine.phrase(queryText(word, lexicon.isIdle))).length > 0) return true;
  if (!isNumber(word) && (await lexicon.words(word)).some((each) => key(each) === key(word)))
    throw new Error(`the index lacks “${word}”, a word of its texts`);
  return false;
}

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
