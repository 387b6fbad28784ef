/** A spelling without what spellings of one name differ in: capitals, diacritics, hyphens, apostrophes and other marks. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mark}\p{Punctuation}\p{Modifier_Letter}\p{Modifier_Symbol}]/gu, '')
    .toLowerCase();

/** Whether each word of a query is somewhere in these spellings. */
export const matches = (query: string, spellings: string): boolean =>
  folded(query)
    .split(/\s+/)
    .every((word) => folded(spellings).includes(word));
