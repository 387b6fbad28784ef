import type { Engine } from './pagefind.ts';
import { hiddenLetter } from '../shown-text.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Meaning } from './expansion.ts';
import { isNumber, queryText } from '../query-text.ts';
import { type Found, type Match, rarity } from './ranking.ts';

type Known = Pick<Lexicon, 'records' | 'isIdle'>;

/**
 * The records that have any of the terms, each by its best.
 * @throws where none has a name, which some text has: a piece of the index is missing
 */
export async function records({ part, terms }: Meaning, engine: Engine, lexicon: Known): Promise<Found> {
  const found = new Map<string, Match>();
  const matches = terms.map(({ words, weight, apart }) => {
    const text = queryText(words, lexicon.isIdle);
    if (apart) return apartMatches(text, weight, engine, lexicon);
    const row = part.quoted || text.includes(' ') || isNumber(words);
    return row ? rowMatches(text, weight, engine, lexicon) : wordMatches(text, weight, engine, lexicon);
  });
  for (const match of (await Promise.all(matches)).flat()) {
    const { id } = match.posting;
    const known = found.get(id);
    found.set(id, {
      posting: match.posting,
      weight: Math.max(match.weight, known?.weight ?? 0),
      strength: Math.max(match.strength, known?.strength ?? 0),
      words: [...(known?.words ?? []), ...match.words],
    });
  }
  if (found.size === 0 && part.spellings.length > 0) throw new Error(`the index lacks “${part.typed}”`);
  return { records: found, required: part.quoted };
}

/** What only has a longer word that begins so counts this much less: Kabulov for Kabul. */
const longer = 0.4;

async function wordMatches(text: string, weight: number, engine: Engine, lexicon: Known): Promise<Match[]> {
  const [postings, whole] = await Promise.all([engine.word(text), engine.phrase(text)]);
  const ids = new Set(whole.map(({ id }) => id));
  const common = rarity(postings.length, lexicon.records);
  return postings.map((posting) => ({
    posting,
    weight,
    words: posting.words,
    strength: (weight * (ids.size === 0 || ids.has(posting.id) ? 1 : longer) * posting.score) / common,
  }));
}

/** What has all of the words that say something, as well as it has the one that it has least well. */
async function apartMatches(text: string, weight: number, engine: Engine, lexicon: Known): Promise<Match[]> {
  const words = text.split(' ').filter((word) => !word.startsWith(hiddenLetter));
  const [first = [], ...others] = await Promise.all(
    words.map((word) => wordMatches(word, weight, engine, lexicon)),
  );
  const byId = others.map((matches) => new Map(matches.map((match) => [match.posting.id, match])));
  return first.flatMap((match) => {
    const rest = byId.flatMap((matches) => matches.get(match.posting.id) ?? []);
    if (rest.length < others.length) return [];
    const its = [match, ...rest];
    return [
      {
        posting: match.posting,
        weight,
        words: its.flatMap((each) => each.words),
        strength: Math.min(...its.map(({ strength }) => strength)),
      },
    ];
  });
}

/** Pagefind does not rank what has words in a row: how well a record has the longest of them stands for it. */
async function rowMatches(text: string, weight: number, engine: Engine, lexicon: Known): Promise<Match[]> {
  const longest = text.split(' ').reduce((best, word) => (word.length > best.length ? word : best));
  const [rows, words] = await Promise.all([
    engine.phrase(text),
    wordMatches(longest, weight, engine, lexicon),
  ]);
  const strengths = new Map(words.map(({ posting, strength }) => [posting.id, strength]));
  return rows.map((posting) => ({
    posting,
    weight,
    words: posting.words,
    strength: strengths.get(posting.id) ?? weight,
  }));
}
