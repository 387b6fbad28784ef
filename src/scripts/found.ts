import { normalize } from '../search/normalize.ts';

/** Whether each word that was typed begins a word of the text, which `normalize` has made. */
export const found = (typed: string, text: string): boolean =>
  typed.split(/\s+/).every((word) => text.includes(normalize(word).trimEnd()));
