import type { Lexicon, Variants } from '../lexicon.ts';

/** A unit of a query: a quoted phrase, a name, a synonym of several words, or another word. */
export interface Token {
  /** As it was typed. */
  typed: string;
  /** Typed in quotation marks: a record without the phrase is no result. */
  quoted: boolean;
  /** If it is a name, its spellings in the texts. */
  spellings: string[];
  /** Its synonyms in the texts. */
  synonyms: string[];
  /** The words that were left out between the token before and it. */
  gap?: number;
}

/** A word or phrase to search for. */
export interface Term {
  words: string;
  /** Factor on its score: 1 for what was typed. */
  weight: number;
}

/** A word that no text contains. */
export interface Unmatched {
  typed: string;
  /** The closest spelling that some text contains. */
  instead?: string;
  /** Whether that is meant so surely that it is searched for at once. */
  sure?: boolean;
}

/** A token and the terms to search for. */
export interface Expansion {
  token: Token;
  terms: Term[];
  unmatched: Unmatched[];
}

/** The number of words in the longest spelling that is looked up. */
const longestSpelling = 7;

/** The words of a query, in quotation marks or not: letters and digits, and the punctuation allowed between two of them. */
export const queryWords = (query: string): string[] =>
  query.match(/[\p{L}\p{N}](?:(?:['’ʼ‑–—/.-]|(?<=\p{N}),(?=\p{N}))?[\p{L}\p{M}\p{N}])*/gu) ?? [];

/** A query with every occurrence of a word replaced. */
export const withWord = (query: string, word: string, replacement: string): string =>
  query.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[./]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu'),
    () => replacement,
  );

type Known = Variants & Pick<Lexicon, 'isStopWord'>;

/** Splits a query into tokens. Stop words are left out unless there is nothing else. */
export function parseQuery(query: string, known: Known): Token[] {
  const tokens = query.split(/["“”„]/).flatMap((text, at, { length }) =>
    // A quotation mark without its partner is still being typed.
    at % 2 === 1 && at < length - 1 ? quotedToken(text) : looseTokens(text, known),
  );
  const isTelling = ({ quoted, spellings, typed }: Token): boolean =>
    quoted || spellings.length > 0 || !known.isStopWord(typed);
  if (!tokens.some(isTelling)) return tokens;
  let gap = 0;
  return tokens.flatMap((token) => {
    if (!isTelling(token)) {
      gap++;
      return [];
    }
    const told = { ...token, gap };
    gap = 0;
    return told;
  });
}

const quotedToken = (text: string): Token[] =>
  text.trim() === '' ? [] : [{ typed: text.trim(), quoted: true, spellings: [], synonyms: [] }];

function looseTokens(text: string, known: Known): Token[] {
  const words = queryWords(text);
  const tokens: Token[] = [];
  for (let at = 0; at < words.length;) {
    const longest = longestVariant(words, at, known);
    tokens.push(...(longest ? [longest.token] : wordTokens(words[at] ?? '', known)));
    at += longest?.length ?? 1;
  }
  return tokens;
}

/** The longest name or synonym of several words that starts at a word. */
function longestVariant(
  words: string[],
  at: number,
  known: Known,
): { token: Token; length: number } | undefined {
  // “is ISKP” is not the name ISIS-KP.
  if (known.isStopWord(words[at] ?? '')) return undefined;
  for (let length = Math.min(longestSpelling, words.length - at); length > 0; length--) {
    const typed = words.slice(at, at + length).join(' ');
    const spellings = known.spellings(typed);
    const synonyms = known.synonyms(typed);
    if (spellings.length > 0 || (synonyms.length > 0 && length > 1))
      return { token: { typed, quoted: false, spellings, synonyms }, length };
  }
  return undefined;
}

/** A word, or the words that hyphens and dashes join in it. */
const wordTokens = (word: string, known: Known): Token[] =>
  word
    .split(/[-–—/]/)
    .filter(Boolean)
    .map((typed) => ({ typed, quoted: false, spellings: [], synonyms: known.synonyms(typed) }));
