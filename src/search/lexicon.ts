import { fetchText } from './fetch-text.ts';
import { beginningOf, letterOf, spellingKey, stemKey } from './lookup-keys.ts';
import { type IsStopWord, stopWordTest } from './stop-words.ts';
import { tokenizer, type Tokenize } from './tokens.ts';

/** search/lexicon.json: what the browser knows about words before the first query. */
export interface LexiconHead {
  /** The beginnings of words that have a file of variants, separated by spaces. */
  variants: string;
  /** The letters that have a file of words. */
  words: string;
  /** Separated by spaces. */
  stopWords: string;
  /** The stems of other words that are everywhere, separated by spaces. */
  common: string;
}

/** Forms that occur in the texts, and the lookup keys that lead to them. */
export type VariantGroup = [inTexts: string[], keys: string[]];

/** The lookups for words with the same beginning: spellings of names by `spellingKey`, synonyms by `stemKey`. */
export interface VariantFile {
  names: VariantGroup[];
  synonyms: VariantGroup[];
}

/** Looks up words and phrases whose files have been loaded. */
export interface Variants {
  /** The spellings of a name that occur in the texts; empty if it is no name. */
  spellings(words: string): string[];
  /** The synonyms that occur in the texts. */
  synonyms(words: string): string[];
}

export interface Lexicon {
  isStopWord: IsStopWord;
  tokens: Tokenize;
  /** Loads the variants of words by their beginnings. */
  variants(words: string[]): Promise<Variants>;
  /** The words in the texts with the same first letter as a word, most frequent first. */
  words(word: string): Promise<string[]>;
}

/** One file a beginning or letter: a query loads only what it needs, however large the lexicon grows. */
export const variantsAddress = (beginning: string): string => `search/variants/${beginning}.json`;
export const wordsAddress = (letter: string): string => `search/words/${letter}.txt`;
export const lexiconAddress = 'search/lexicon.json';

/**
 * @param base the base path of the site, with a slash at its end
 * @throws Error if a file of the lexicon cannot be loaded
 */
export async function loadLexicon(base: string): Promise<Lexicon> {
  const head = JSON.parse(await fetchText(base + lexiconAddress, { cache: 'no-cache' })) as LexiconHead;
  const isStopWord = stopWordTest(head.stopWords);
  const beginnings = new Set(head.variants.split(' '));
  const files = new Map<string, Promise<string>>();
  const load = (address: string): Promise<string> => {
    const loading = files.get(address) ?? fetchText(base + address);
    files.set(address, loading);
    return loading;
  };
  return {
    isStopWord,
    tokens: tokenizer(isStopWord, new Set(head.common.split(' '))),
    async variants(words) {
      const files = new Set(words.map(beginningOf).filter((beginning) => beginnings.has(beginning)));
      const texts = await Promise.all([...files].map((beginning) => load(variantsAddress(beginning))));
      return variantsOf(texts.map((text) => JSON.parse(text) as VariantFile));
    },
    async words(word) {
      const letter = letterOf(word);
      return head.words.includes(letter) ? (await load(wordsAddress(letter))).split('\n') : [];
    },
  };
}

/** The variants in some files. */
export function variantsOf(files: VariantFile[]): Variants {
  const names = byKey(files.flatMap((file) => file.names));
  const synonyms = byKey(files.flatMap((file) => file.synonyms));
  return {
    spellings: (words) => names.get(spellingKey(words.replace(/['’]s$/, ''))) ?? [],
    synonyms: (words) => synonyms.get(stemKey(words)) ?? [],
  };
}

function byKey(groups: VariantGroup[]): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const [inTexts, keys] of groups)
    for (const key of keys) result.set(key, [...new Set([...(result.get(key) ?? []), ...inTexts])]);
  return result;
}
