/**
 * A text as it is compared: lower case, without diacritics and apostrophes, digits in one piece, a space around each
 * word. `Shahāb al-Muhājir’s 1,500` becomes ` shahab al muhajirs 1500 `.
 */
export const normalize = (text: string): string =>
  ` ${text} `
    .normalize('NFKD')
    .replace(/[\p{M}'‘’ʼʾʿ]|(?<=\d),(?=\d)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();
