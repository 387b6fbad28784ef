import { isSecondary, secondaryKinds, type SecondaryKind } from '../record.ts';
import { loadLexicon, type Lexicon } from '../lexicon.ts';
import { spellingKey } from '../lookup-keys.ts';
import { type Result, resultOf } from './excerpt.ts';
import { expand, withSynonyms } from './expansion.ts';
import { matchRecords } from './matches.ts';
import { type Engine, loadEngine } from './pagefind.ts';
import { type Expansion, parseQuery, queryWords, type Unmatched, withWord } from './parse.ts';
import { rank, type Ranked, type Weights } from './ranking.ts';

export type { Result } from './excerpt.ts';

/** A record that was found; its text is loaded on demand. */
export interface Hit {
  id: string;
  result(): Promise<Result>;
}

export interface Answer {
  /** All hits, best first. */
  hits: Hit[];
  /** Other spellings and words that were searched for. */
  also: string[];
  /** Words that no text contains, and what was searched for instead. */
  unmatched: Unmatched[];
}

export interface Search {
  /** @throws Error if a piece of the index is missing or from another build */
  answer(query: string): Promise<Answer>;
}

/** The search of an open page. */
export interface SearchSession extends Search {
  /** Forgets what failed: the next query loads the search again. */
  reset(): void;
}

/**
 * Starts to load the search. If that fails, the next `answer` throws.
 * @param base the base path of the site, with a slash at its end
 */
export function startSearch(base: string): SearchSession {
  let loading: Promise<Search> | undefined;
  let last: { query: string; answer: Promise<Answer> } | undefined;
  const load = (): Promise<Search> =>
    (loading ??= Promise.all([loadEngine(base), loadLexicon(base)]).then(([engine, lexicon]) =>
      createSearch(engine, lexicon),
    ));

  load().catch(() => {
    loading = undefined;
  });
  return {
    async answer(query) {
      const search = await load();
      // Filters and sorting ask the same query again.
      if (last?.query !== query) last = { query, answer: search.answer(query) };
      return last.answer;
    },
    reset() {
      loading = last = undefined;
    },
  };
}

/** A search with an engine and a lexicon that are loaded. */
export function createSearch(engine: Engine, lexicon: Lexicon, weights?: Weights): Search {
  const secondary = secondaryRecords(engine);
  // The first query reports the error.
  secondary.catch(() => undefined);

  async function expandQuery(query: string): Promise<Expansion[]> {
    const words = queryWords(query);
    const variants = lexicon.variants(words);
    // Meanwhile the pieces of the index that hold the words are loaded.
    words.filter((word) => !lexicon.isStopWord(word)).forEach(engine.preload);
    const tokens = parseQuery(query, { ...(await variants), isStopWord: lexicon.isStopWord });
    return Promise.all(tokens.map((token) => expand(token, engine, lexicon)));
  }

  async function find(expansions: Expansion[]): Promise<Ranked[]> {
    const matches = await Promise.all(expansions.map((each) => matchRecords(each, engine, lexicon)));
    return rank(matches, lexicon.records, await secondary, weights);
  }

  return {
    async answer(query) {
      const typed = await expandQuery(query);
      const unmatched = distinct(typed.flatMap((each) => each.unmatched));
      const corrected = unmatched.reduce(
        (text, { typed, instead = typed }) => withWord(text, typed, instead),
        query,
      );
      let expansions = corrected === query ? typed : await expandQuery(corrected);
      let ranked = await find(expansions);
      // Synonyms cost bytes and precision: they are only used if no record matches the whole query.
      if (
        !ranked.some(({ complete }) => complete) &&
        expansions.some(({ token }) => token.synonyms.length > 0)
      ) {
        expansions = expansions.map(withSynonyms);
        ranked = await find(expansions);
      }
      return { hits: hitsOf(ranked, expansions), also: alsoSearched(expansions), unmatched };
    },
  };
}

/** The ids of the records of secondary kinds, with their kinds. */
async function secondaryRecords(engine: Engine): Promise<Map<string, SecondaryKind>> {
  const kinds = Object.keys(secondaryKinds).filter(isSecondary);
  const ids = await Promise.all(kinds.map((kind) => engine.withFilter('secondary', kind)));
  return new Map(kinds.flatMap((kind, at) => [...(ids[at] ?? [])].map((id) => [id, kind] as const)));
}

const hitsOf = (ranked: Ranked[], expansions: Expansion[]): Hit[] =>
  ranked.map(({ posting, words }) => ({
    id: posting.id,
    result: async () =>
      resultOf(
        await posting.data(),
        words,
        expansions.map(({ token }) => token.typed),
      ),
  }));

function alsoSearched(expansions: Expansion[]): string[] {
  const others = expansions.flatMap(({ token, terms }) =>
    terms.map(({ words }) => words).filter((words) => spellingKey(words) !== spellingKey(token.typed)),
  );
  return [...new Set(others)];
}

const distinct = (unmatched: Unmatched[]): Unmatched[] => [
  ...new Map(unmatched.map((each) => [each.typed, each])).values(),
];
