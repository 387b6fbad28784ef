import { normalize } from './normalize.ts';

/** The lookup key of a spelling: normalized and without spaces, so that ISIS-K, isis k and ISISK are one. */
export const spellingKey = (spelling: string): string => normalize(spelling).replaceAll(' ', '');

/** The letter whose file of the lexicon holds a word. */
export const letterOf = (word: string): string => normalize(word).charAt(1);

/** The first two letters of a word, whose file of the lexicon holds its variants. */
export const beginningOf = (word: string): string => normalize(word).slice(1, 3).trim();

/** A normalized text with each word reduced to its stem: bombings, bombed and bombs become bomb. */
export const stems = (text: string): string => normalize(text).replace(/\S+/g, stem);

/** The lookup key of a synonym: its stems without spaces. */
export const stemKey = (words: string): string => stems(words).replaceAll(' ', '');

/**
 * A word without the endings of English plurals and verbs. Porter's algorithm finds no more of the query set, and the first
 * search would load another 700 bytes.
 */
export const stem = (word: string): string =>
  word
    .replace(/(?<=..)(?:ies|ied)$/, 'y')
    .replace(/(?<=[sxz]|[cs]h)es$|(?<=.[^s])s$/, '')
    .replace(/(?<=...)(?:ing|(?<!e)ed)$/, '')
    .replace(/([^aeiouls\d])\1$/, '$1')
    .replace(/(?<=..)e$/, '');
