import { isIdle } from './stop-words.ts';
import { hiddenLetter, indexed, joiner, numberComma } from './shown-text.ts';

/**
 * A text as Pagefind is given it. Pagefind parts words at white space and indexes the pieces of a word with ASCII
 * punctuation as well, so that 500 would find 1,500 and pro-ISIS in quotation marks would be found by ISIS alone; a
 * range like 2015–16 would be one word.
 */
export const indexText = (text: string): string =>
  text
    .replace(/(?<=^|[\s([–—-])“|(?<!^|[\s([–—-])”/g, '"')
    .replace(/(?<=\d),(?=\d{3})/g, numberComma)
    .replace(/(?<=\d)\.(?=\d)/g, `${hiddenLetter}.`)
    .replace(/(?<=\p{N})-(?=\p{N})|(?<=[\p{L}\p{N}])[–—/](?=[\p{L}\p{N}])/gu, `$&${joiner} `)
    .replace(/\bIS(?=['’]s\b)/g, `IS ${joiner}`)
    .replace(/(?<![\p{L}\p{N}'’-])\p{L}+(?![\p{L}\p{N}'’-])/gu, (word) => indexed(word, isIdle))
    .replace(/[ʿʾ]/g, '’');
