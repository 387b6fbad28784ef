import type { Forms, Lexicon } from '../lexicon.ts';

type Known = Forms & Pick<Lexicon, 'isIdle'>;

/** One thing that a query asks for. */
export interface Part {
  /** As it was typed. */
  typed: string;
  /** In quotation marks: these words in a row. */
  quoted: boolean;
  /** The spellings of the name that it is, of which the texts have all. */
  spellings: string[];
  /** Words of the texts that may be meant as well. */
  synonyms: string[];
}

/** How many words the longest spelling that is looked up has. */
const longest = 7;

/** The words of a query, in quotation marks or not: letters and digits, and what may stand between two of them. */
export const queryWords = (query: string): string[] =>
  query.match(/[\p{L}\p{N}](?:(?:['’ʼ‑–—/.-]|(?<=\p{N}),(?=\p{N}))?[\p{L}\p{M}\p{N}])*/gu) ?? [];

/** A query with a word replaced wherever it stands. */
export const withWord = (query: string, word: string, by: string): string =>
  query.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[./]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu'),
    () => by,
  );

/** Divides a query into phrases, names, and other words without the idle ones. */
export function queryParts(query: string, known: Known): Part[] {
  const parts = query.split(/["“”„]/).flatMap((text, at, { length }) =>
    // A quotation mark that is not closed is still being typed.
    at % 2 === 1 && at < length - 1 ? quotedPart(text) : looseParts(text, known),
  );
  const telling = parts.filter(
    ({ quoted, spellings, typed }) => quoted || spellings.length > 0 || !known.isIdle(typed),
  );
  return telling.length > 0 ? telling : parts;
}

const quotedPart = (text: string): Part[] =>
  text.trim() === '' ? [] : [{ typed: text.trim(), quoted: true, spellings: [], synonyms: [] }];

function looseParts(text: string, known: Known): Part[] {
  const words = queryWords(text);
  const parts: Part[] = [];
  for (let at = 0; at < words.length;) {
    const { part, length } = longestPart(words, at, known);
    parts.push(...part);
    at += length;
  }
  return parts;
}

/** The longest name or synonym that starts at a word, or the word alone. */
function longestPart(words: string[], at: number, known: Known): { part: Part[]; length: number } {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const typed = words.slice(at, at + length).join(' ');
    if (length === 1 && known.isIdle(typed)) break;
    // “is ISKP” is not the name ISIS-KP.
    if (known.isIdle(words[at] ?? '')) continue;
    const spellings = known.spellings(typed);
    const synonyms = known.synonyms(typed);
    if (spellings.length > 0 || (synonyms.length > 0 && length > 1))
      return { part: [{ typed, quoted: false, spellings, synonyms }], length };
  }
  const pieces = (words[at] ?? '').split(/[-–—/]/).filter(Boolean);
  const part = pieces.map((typed) => ({
    typed,
    quoted: false,
    spellings: [],
    synonyms: known.synonyms(typed),
  }));
  return { part, length: 1 };
}
