import type { Lexicon } from '../lexicon.ts';
import { spellingKey } from '../lookup-keys.ts';
import { isNumber } from '../tokens.ts';
import type { Engine } from './pagefind.ts';
import type { Expansion, Term, Token } from './parse.ts';

type Words = Pick<Lexicon, 'words' | 'isStopWord' | 'tokens'>;

/** The weights of a spelling that was not typed, and of a synonym. */
const weights = { spelling: 0.95, synonym: 0.4 };

/** Most queries need no correction: it is loaded when one does. */
const spelling = (): Promise<typeof import('./spelling.ts')> => import('./spelling.ts');

/**
 * Finds the terms for a token: the spellings of a name; the word itself; for a word that no text contains, its synonyms or
 * else the words that it may be meant for.
 * @throws Error if the index lacks a word of the lexicon: a piece of it is missing
 */
export async function expand(token: Token, engine: Engine, lexicon: Words): Promise<Expansion> {
  const { typed, quoted, spellings, synonyms } = token;
  const contains = (word: string): Promise<boolean> => indexContains(word, engine, lexicon);
  const itself: Term = { words: typed, weight: 1 };
  if (quoted) {
    const { unknownWords } = await spelling();
    return { token, terms: [itself], unmatched: await unknownWords(typed, lexicon, contains) };
  }
  if (spellings.length > 0) return { token, terms: spellingTerms(token), unmatched: [] };
  if (typed.includes(' ') || (await contains(typed))) return { token, terms: [itself], unmatched: [] };
  if (synonyms.length > 0) return withSynonyms({ token, terms: [], unmatched: [] });
  const [{ expandUnknown }, words] = await Promise.all([
    spelling(),
    isNumber(typed) ? [] : lexicon.words(typed),
  ]);
  return expandUnknown(token, words);
}

/** The spellings of a name. One that only differs in hyphens, accents or capitals stands for what was typed. */
function spellingTerms({ typed, spellings }: Token): Term[] {
  const isTyped = (words: string): boolean => spellingKey(words) === spellingKey(typed);
  const terms = spellings.map((words) => ({ words, weight: isTyped(words) ? 1 : weights.spelling }));
  return spellings.some(isTyped) ? terms : [{ words: typed, weight: 1 }, ...terms];
}

/**
 * Whether the index contains a word in any of its forms.
 * @throws Error if the lexicon has the word and the index does not: Pagefind is silent about a missing piece
 */
async function indexContains(word: string, engine: Engine, lexicon: Words): Promise<boolean> {
  const found = await Promise.all(lexicon.tokens(word).map(engine.find));
  if (found.every(({ length }) => length > 0)) return true;
  if ((await lexicon.words(word)).some((each) => spellingKey(each) === spellingKey(word)))
    throw new Error(`no ${word}`);
  return false;
}

/** An expansion with the synonyms of its token added. */
export const withSynonyms = ({ token, terms, unmatched }: Expansion): Expansion => ({
  token,
  terms: [
    ...terms,
    ...token.synonyms
      .filter((words) => terms.every((term) => spellingKey(term.words) !== spellingKey(words)))
      .map((words) => ({ words, weight: weights.synonym })),
  ],
  unmatched,
});
