import { fetchText } from '../fetch-text.ts';
import { createLayout, type Layout, layoutAddress, type LayoutFile } from '../layout.ts';
import { type Lexicon, loadLexicon } from '../lexicon.ts';
import { spellingKey } from '../lookup-keys.ts';
import type { Place } from '../place.ts';
import { placeTexts } from '../texts.ts';
import { type Result, resultOf } from './excerpt.ts';
import { expand, withSynonyms } from './expansion.ts';
import { matchPlaces } from './matches.ts';
import { type Engine, loadEngine } from './pagefind.ts';
import { type Expansion, parseQuery, queryWords, type Unmatched, withWord } from './parse.ts';
import { rank, type Ranked, type Weights } from './ranking.ts';

export type { Result } from './excerpt.ts';

/** A place that was found; its text is loaded on demand. */
export interface Hit {
  /** The number of the place. */
  place: number;
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
    (loading ??= Promise.all([loadEngine(base), loadLexicon(base), loadLayout(base)]).then(
      ([engine, lexicon, layout]) =>
        createSearch({ engine, lexicon, layout, text: placeTexts(base, layout.texts) }),
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

/**
 * Loads where the places are in the index.
 * @param base the base path of the site, with a slash at its end
 */
export const loadLayout = async (base: string): Promise<Layout> =>
  createLayout(JSON.parse(await fetchText(base + layoutAddress, { cache: 'no-cache' })) as LayoutFile);

/** What a search is made of. */
export interface Parts {
  engine: Engine;
  lexicon: Lexicon;
  layout: Layout;
  /** Loads the text of a place. */
  text(place: number): Promise<Place>;
  weights?: Weights;
}

/** A search whose parts are loaded. */
export function createSearch({ engine, lexicon, layout, text, weights }: Parts): Search {
  const { isStopWord } = lexicon;

  async function expandQuery(query: string): Promise<Expansion[]> {
    const words = queryWords(query);
    const variants = lexicon.variants(words);
    // Meanwhile the pieces of the index that hold the words are loaded.
    words
      .filter((word) => !isStopWord(word))
      .flatMap(lexicon.tokens)
      .forEach(engine.preload);
    const tokens = parseQuery(query, { ...(await variants), isStopWord });
    return Promise.all(tokens.map((token) => expand(token, engine, lexicon)));
  }

  async function find(expansions: Expansion[]): Promise<Ranked[]> {
    const matches = await Promise.all(expansions.map((each) => matchPlaces(each, engine, lexicon, layout)));
    return rank(matches, layout, weights);
  }

  return {
    async answer(query) {
      const typed = await expandQuery(query);
      const unmatched = distinct(typed.flatMap((each) => each.unmatched));
      const corrected = unmatched.reduce(
        (text, { typed, instead, sure }) => (instead && sure ? withWord(text, typed, instead) : text),
        query,
      );
      let expansions = corrected === query ? typed : await expandQuery(corrected);
      let ranked = await find(expansions);
      // Synonyms cost bytes and precision: they are only used if no place matches the whole query.
      if (
        !ranked.some(({ complete }) => complete) &&
        expansions.some(({ token }) => token.synonyms.length > 0)
      ) {
        expansions = expansions.map(withSynonyms);
        ranked = await find(expansions);
      }
      const asTyped = expansions.map(({ token }) => token.typed);
      return {
        hits: ranked.map(({ place, words }) => ({
          place,
          result: async () => resultOf(await text(place), words, asTyped),
        })),
        also: alsoSearched(expansions),
        unmatched,
      };
    },
  };
}

function alsoSearched(expansions: Expansion[]): string[] {
  const others = expansions.flatMap(({ token, terms }) =>
    terms.map(({ words }) => words).filter((words) => spellingKey(words) !== spellingKey(token.typed)),
  );
  return [...new Set(others)];
}

const distinct = (unmatched: Unmatched[]): Unmatched[] => [
  ...new Map(unmatched.map((each) => [each.typed, each])).values(),
];
