import { stem } from './lookup-keys.ts';
import { normalize } from './normalize.ts';
import type { IsStopWord } from './stop-words.ts';

/**
 * An invisible letter that nobody types (U+2063 INVISIBLE SEPARATOR, made a letter by `includeCharacters`). At the end of a token
 * it keeps Pagefind from finding port in portion. In front of a word that is everywhere it sorts it behind all others: in its
 * alphabetical place, `the` would make its file of the index fifty times as large as the rest.
 */
export const hiddenLetter = '\u2063';

/** A word with its accents and apostrophes, a number with its comma and point. */
const wordPattern =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['‘’ʼʾʿ](?=[\p{L}\p{N}])|(?<=\d)(?:,(?=\d{3}(?!\d))|\.(?=\d)))*/gu;

/** The words of a text with their places in it. What hyphens and dashes join are words of their own. */
export const textWords = (text: string): RegExpExecArray[] => [...text.matchAll(wordPattern)];

/** Makes of a text what the index contains for its words. */
export type Tokenize = (text: string) => string[];

/**
 * Makes all forms of a word one token. A number is whole: 2.5 is not 25. The name IS is not the verb.
 * @param common the stems of words, other than stop words, that are everywhere
 */
export function tokenizer(isStopWord: IsStopWord, common: ReadonlySet<string>): Tokenize {
  const tokens = new Map<string, string>();
  const token = (word: string): string => {
    const base = word.replace(/['’ʼ]s$/, '');
    const plain = normalize(base).trim().replaceAll(' ', 'x');
    const isStop = isStopWord(base);
    const form = isStop ? plain : stem(plain);
    return (isStop || common.has(form) ? hiddenLetter : '') + form + hiddenLetter;
  };
  return (text) =>
    textWords(text).map(([word]) => {
      const known = tokens.get(word) ?? token(word);
      tokens.set(word, known);
      return known;
    });
}

/** Whether a word is a number. Numbers match whole, never as a prefix. */
export const isNumber = (word: string): boolean => /^\p{N}[\p{N},.]*$/u.test(word);
