import type { RecordFilters, RecordMeta } from '../record.ts';

/** A record once its text has been fetched. */
export interface Fragment {
  /** Its address with the base path. */
  url: string;
  /** Its text as `indexText` made it. */
  raw_content: string;
  meta: RecordMeta;
  filters: RecordFilters;
}

/** A record that has a word or phrase. */
export interface Posting {
  id: string;
  /** Pagefind's: BM25 for a word, 1 for a phrase. */
  score: number;
  /** Where in the text the words stand, counted from 0; of a phrase only its first place. */
  words: number[];
  data(): Promise<Fragment>;
}

/** What is used of pagefind.js, which the build writes into dist/pagefind/. */
interface Pagefind {
  createInstance(options: object): {
    init(): Promise<void>;
    preload(query: string): Promise<void>;
    search(
      query: string | null,
      options?: { filters: Record<string, string> },
    ): Promise<{ results: Posting[] }>;
  };
}

/** How Pagefind scores a word in a record. Chosen by the report on the query set, as are the weights in ranking.ts. */
const ranking = {
  // A claim of 20 words that has the word once is about it; a section of 400 that has it twice need not be.
  pageLength: 0.4,
  termSaturation: 1,
  // Words that only begin as the query does count less: port, but not portion.
  termSimilarity: 2,
  metaWeights: { title: 1, source: 0.8, asOf: 0.4, locator: 0.1 },
};

export interface Engine {
  /** Loads what a word needs of the index, and does not wait for it. */
  preload(word: string): void;
  /** The records that have a word in one of its forms, or a word that begins so. */
  word(word: string): Promise<Posting[]>;
  /** The records that have exactly these words in a row, or this one in one of its forms. */
  phrase(words: string): Promise<Posting[]>;
  /** The ids of the records that have a value of a filter. */
  having(filter: string, value: string): Promise<Set<string>>;
}

let attempts = 0;

/**
 * Loads Pagefind and the head of its index.
 * @param base the base path of the site, with a slash at its end
 * @throws where Pagefind is not there; where the index is not, each search throws
 */
export async function loadEngine(base: string): Promise<Engine> {
  // Browsers remember that a module could not be had: another attempt needs another address.
  const attempt = attempts++ === 0 ? '' : `?attempt=${attempts}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${attempt}`);
  // A worker is another 11 kB of the same code, and a whole query is answered in some 30 ms without it.
  const instance = pagefind.createInstance({ baseUrl: base, noWorker: true, ranking });
  await instance.init();
  const searches = new Map<string, Promise<Posting[]>>();
  const find = (query: string): Promise<Posting[]> => {
    const known = searches.get(query);
    const found =
      known ?? instance.search(query).then(({ results }) => results.filter(({ score }) => score > 0));
    searches.set(query, found);
    return found;
  };
  return {
    preload(word) {
      // The search itself says what goes wrong.
      instance.preload(word).catch(() => undefined);
    },
    word: find,
    phrase: (words) => find(`"${words}"`),
    async having(filter, value) {
      const { results } = await instance.search(null, { filters: { [filter]: value } });
      return new Set(results.map(({ id }) => id));
    },
  };
}
