import { isNumber, queryText } from '../index-text.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Engine, Posting } from './pagefind.ts';
import type { Expansion, Term } from './parse.ts';
import { inverseDocumentFrequency } from './ranking.ts';

/** The records that match a token, by id. */
export interface TokenMatches {
  records: Map<string, Match>;
  /** Whether a record without a match is no result: the token was quoted. */
  required: boolean;
}

/** How a record matches a token, by the best of its terms. */
export interface Match {
  posting: Posting;
  /** The weight of the term: 1 for what was typed. */
  weight: number;
  /** The score without the part that comes from rarity: about 1 for one occurrence in a record of average length. */
  strength: number;
  /** Indices of the matched words in the text. */
  words: number[];
}

/**
 * The records that match any term of an expansion.
 * @throws Error if none matches a name, although some text contains it: a piece of the index is missing
 */
export async function matchRecords(
  { token, terms }: Expansion,
  engine: Engine,
  lexicon: Pick<Lexicon, 'records' | 'isStopWord'>,
): Promise<TokenMatches> {
  const matches = terms.map(({ words, weight }) => {
    const term = { words: queryText(words, lexicon.isStopWord), weight };
    const isPhrase = token.quoted || term.words.includes(' ') || isNumber(words);
    return (isPhrase ? phraseMatches : wordMatches)(term, engine, lexicon.records);
  });
  const records = new Map<string, Match>();
  for (const match of (await Promise.all(matches)).flat()) {
    const { id } = match.posting;
    const other = records.get(id);
    records.set(id, {
      posting: match.posting,
      weight: Math.max(match.weight, other?.weight ?? 0),
      strength: Math.max(match.strength, other?.strength ?? 0),
      words: [...(other?.words ?? []), ...match.words],
    });
  }
  if (records.size === 0 && token.spellings.length > 0) throw new Error(`the index lacks “${token.typed}”`);
  return { records, required: token.quoted };
}

async function wordMatches({ words, weight }: Term, engine: Engine, records: number): Promise<Match[]> {
  const postings = await engine.word(words);
  const frequency = inverseDocumentFrequency(postings.length, records);
  return postings.map((posting) => ({
    posting,
    weight,
    strength: (weight * posting.score) / frequency,
    words: posting.words,
  }));
}

/** Pagefind gives phrases no score: that of their longest word is used. */
async function phraseMatches(term: Term, engine: Engine, records: number): Promise<Match[]> {
  const longest = term.words.split(' ').reduce((best, word) => (word.length > best.length ? word : best));
  const [postings, words] = await Promise.all([
    engine.phrase(term.words),
    wordMatches({ ...term, words: longest }, engine, records),
  ]);
  const strengths = new Map(words.map(({ posting, strength }) => [posting.id, strength]));
  return postings.map((posting) => ({
    posting,
    weight: term.weight,
    strength: strengths.get(posting.id) ?? term.weight,
    words: posting.words,
  }));
}
