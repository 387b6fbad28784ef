import type { IsStopWord } from './stop-words.ts';

/**
 * An invisible letter that nobody types (U+2063 INVISIBLE SEPARATOR, made a letter by `includeCharacters`). It tells the
 * name IS from the verb and 2.5 from 25. In front of a stop word it sorts it behind all other words: in its alphabetical
 * place, `the` would make its file of the index fifty times as large as the rest.
 */
export const hiddenLetter = '\u2063';
/** U+2060 WORD JOINER: marks a space that was not in the text. */
const joiner = '\u2060';
/** U+201A: looks like a comma but does not split a number. */
const numberComma = '\u201A';

/**
 * A text as it is given to Pagefind, which splits words at white space and also indexes the pieces between ASCII
 * punctuation. Unchanged, 500 would find 1,500; “pro-ISIS” in quotation marks would match ISIS alone; a range like
 * 2015–16 would be one word.
 */
export const indexText = (text: string, isStopWord: IsStopWord): string =>
  text
    .replace(/(?<=^|[\s([–—-])“|(?<!^|[\s([–—-])”/g, '"')
    .replace(/(?<=\d),(?=\d{3})/g, numberComma)
    .replace(/(?<=\d)\.(?=\d)/g, `${hiddenLetter}.`)
    .replace(/(?<=\p{N})-(?=\p{N})|(?<=[\p{L}\p{N}])[–—/](?=[\p{L}\p{N}])/gu, `$&${joiner} `)
    .replace(/\bIS(?=['’]s\b)/g, `IS ${joiner}`)
    .replace(/(?<![\p{L}\p{N}'’-])\p{L}+(?![\p{L}\p{N}'’-])/gu, (word) => indexedWord(word, isStopWord))
    .replace(/[ʿʾ]/g, '’');

/** The words of a query in the form that `indexText` gives them, numbers without commas. */
export const queryText = (words: string, isStopWord: IsStopWord): string =>
  words
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)[.,](?=\d)/g, hiddenLetter)
    .replace(/[ʿʾ]/g, '')
    .split(/[\s–—/]+/)
    .map((word) => indexedWord(word, isStopWord))
    .join(' ');

function indexedWord(word: string, isStopWord: IsStopWord): string {
  if (word === 'IS') return `I${hiddenLetter}S`;
  return isStopWord(word) ? hiddenLetter + word : word;
}

/** Undoes `indexText`. */
export const shownText = (text: string): string =>
  text
    .replaceAll(hiddenLetter, '')
    .replaceAll(numberComma, ',')
    .replace(new RegExp(` ?${joiner} ?`, 'g'), '')
    .replace(/(?<=^|[\s([–—-])"/g, '“')
    .replaceAll('"', '”');

/** What separates two indexed words in the original text: a space, or nothing. */
export const separator = (word: string, next: string): string =>
  word.endsWith(joiner) || next.startsWith(joiner) ? '' : ' ';

/** Whether a word is a number. Numbers match whole, never as a prefix. */
export const isNumber = (word: string): boolean => /^\p{N}[\p{N},.]*$/u.test(word);
