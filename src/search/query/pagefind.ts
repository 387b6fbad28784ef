import type { RecordFilters, RecordMeta } from '../record.ts';

/** A record with its text. */
export interface Fragment {
  /** Its address with the base path. */
  url: string;
  /** Its text as `indexText` made it, escaped for HTML. */
  raw_content: string;
  meta: RecordMeta;
  filters: RecordFilters;
}

/** A record that contains a word or phrase. */
export interface Posting {
  id: string;
  /** BM25 for a word, 1 for a phrase. */
  score: number;
  /** Indices of the words in the text; only the first one of a phrase. */
  words: number[];
  data(): Promise<Fragment>;
}

/** The part of pagefind.js that is used. */
export interface Pagefind {
  createInstance(options: object): {
    init(): Promise<void>;
    preload(query: string): Promise<void>;
    search(
      query: string | null,
      options?: { filters: Record<string, string> },
    ): Promise<{ results: Posting[] }>;
  };
}

/** How Pagefind scores a word in a record. Chosen with the query set, as are the weights of the ranking. */
export const scoring = {
  // A claim of 20 words that contains the word once is about it; a section of 400 that contains it twice may not be.
  pageLength: 0.4,
  termSaturation: 1,
  // A word of which the query is only the beginning counts less: portion for port.
  termSimilarity: 2,
  metaWeights: { title: 1, source: 0.8, asOf: 0.4, locator: 0.1 },
};

/** The lookups that the ranking is made of. */
export interface Engine {
  /** Starts to load the piece of the index that holds a word. */
  preload(word: string): void;
  /** The records that contain a form of a word, or a word that it is a prefix of. */
  word(word: string): Promise<Posting[]>;
  /** The records that contain exactly these words in a row, or a form of a single word. */
  phrase(words: string): Promise<Posting[]>;
  /** The ids of the records with a value of a filter. */
  withFilter(filter: string, value: string): Promise<Set<string>>;
}

let attempts = 0;

/**
 * Loads Pagefind and the head of its index.
 * @param base the base path of the site, with a slash at its end
 * @throws Error if Pagefind cannot be loaded; if the index cannot, each search throws
 */
export async function loadEngine(base: string): Promise<Engine> {
  // Browsers remember a module that failed to load: another attempt needs another address.
  const attempt = attempts++ === 0 ? '' : `?attempt=${attempts}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${attempt}`);
  return createEngine(pagefind, { baseUrl: base, ranking: scoring });
}

/** An engine that asks Pagefind each query once. */
export async function createEngine(pagefind: Pagefind, options: object): Promise<Engine> {
  // A worker would be another 11 kB of the same code; without one a query is answered in some 30 ms.
  const instance = pagefind.createInstance({ ...options, noWorker: true });
  await instance.init();
  const searches = new Map<string, Promise<Posting[]>>();
  const find = (query: string): Promise<Posting[]> => {
    const search =
      searches.get(query) ??
      instance.search(query).then(({ results }) => results.filter(({ score }) => score > 0));
    searches.set(query, search);
    return search;
  };
  return {
    preload(word) {
      // The search itself reports errors.
      instance.preload(word).catch(() => undefined);
    },
    word: find,
    phrase: (words) => find(`"${words}"`),
    async withFilter(filter, value) {
      const { results } = await instance.search(null, { filters: { [filter]: value } });
      return new Set(results.map(({ id }) => id));
    },
  };
}
