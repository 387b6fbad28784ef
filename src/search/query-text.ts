import { hiddenLetter, indexed } from './shown-text.ts';

/** Words as Pagefind is asked for them: as `indexText` makes them, numbers without their commas. */
export const queryText = (words: string, isIdle: (word: string) => boolean): string =>
  words
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)[.,](?=\d)/g, hiddenLetter)
    .replace(/[ʿʾ]/g, '')
    .split(/[\s–—/]+/)
    .map((word) => indexed(word, isIdle))
    .join(' ');

/** Whether a word is a number: no other one begins as it does. */
export const isNumber = (word: string): boolean => /^\p{N}[\p{N},.]*$/u.test(word);
