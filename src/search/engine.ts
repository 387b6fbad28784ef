import type { ResultMeta } from './records.ts';

/** A result once its fragment has been fetched. */
export interface Result {
  /** Its address with the base path and the fragment. */
  url: string;
  /** Escaped text in which the words that match stand in `<mark>`. */
  excerpt: string;
  meta: ResultMeta;
}

/** What is used of pagefind.js, which the build writes into dist/pagefind/. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Result> }[] }>;
}

export interface Engine {
  /** Finds records, best first; each is fetched when it is asked for. */
  search(query: string): Promise<(() => Promise<Result>)[]>;
}

let attempts = 0;

/**
 * Loads Pagefind and the head of its index.
 * @param base the base path of the site, with a slash at its end
 * @throws where the index is not there
 */
export async function loadEngine(base: string): Promise<Engine> {
  // Browsers remember that a module could not be had: another attempt needs another address.
  const attempt = attempts++ === 0 ? '' : `?attempt=${attempts}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${attempt}`);
  // A statement of 40 words, the longest there is, fits into its excerpt.
  await pagefind.options({ baseUrl: base, excerptLength: 42 });
  await pagefind.init();
  return {
    async search(query) {
      const { results } = await pagefind.search(query);
      return results.map((result) => () => result.data());
    },
  };
}
