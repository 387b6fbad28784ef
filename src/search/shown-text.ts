/**
 * A letter that nobody sees or types (U+2063 INVISIBLE SEPARATOR, a letter by `includeCharacters`). It keeps the name
 * IS from the verb and 2.5 from 25. In front of idle words it sorts them behind all others: `the` would make the
 * file of the index in which its neighbours stand fifty times as large as the rest.
 */
export const hiddenLetter = '\u2063';
/** U+2060 WORD JOINER: marks a blank that was not in the text. */
export const joiner = '\u2060';
/** U+201A: looks like a comma and does not part a number. */
export const numberComma = '\u201A';

/** A word without punctuation as the index has it. */
export function indexed(word: string, isIdle: (word: string) => boolean): string {
  if (word === 'IS') return `I${hiddenLetter}S`;
  return isIdle(word) ? hiddenLetter + word : word;
}

/** The text as it was before `indexText`. */
export const shownText = (text: string): string =>
  text
    .replaceAll(hiddenLetter, '')
    .replaceAll(numberComma, ',')
    .replace(new RegExp(` ?${joiner} ?`, 'g'), '')
    .replace(/(?<=^|[\s([–—-])"/g, '“')
    .replaceAll('"', '”');

/** What stood between two words of a text for the index: a blank, or nothing. */
export const between = (word: string, next: string): string =>
  word.endsWith(joiner) || next.startsWith(joiner) ? '' : ' ';
