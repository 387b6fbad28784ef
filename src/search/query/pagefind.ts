/** A document of the index that contains a token. */
export interface Posting {
  id: string;
  /** The positions of the token in the document. */
  words: number[];
}

/** The part of pagefind.js that is used. */
export interface Pagefind {
  createInstance(options: object): {
    init(): Promise<void>;
    preload(query: string): Promise<void>;
    search(query: string): Promise<{ results: Posting[] }>;
  };
}

/** Looks up tokens in the index. */
export interface Engine {
  /** Starts to load the piece of the index that holds a token. */
  preload(token: string): void;
  /** The documents that contain a token. */
  find(token: string): Promise<Posting[]>;
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
  return createEngine(pagefind);
}

/** An engine that asks Pagefind for each token once. */
export async function createEngine(pagefind: Pagefind, options?: object): Promise<Engine> {
  // A worker would be another 11 kB of the same code; without one a query is answered in some 30 ms.
  const instance = pagefind.createInstance({ ...options, noWorker: true });
  await instance.init();
  const searches = new Map<string, Promise<Posting[]>>();
  return {
    preload(token) {
      // The search itself reports errors.
      instance.preload(token).catch(() => undefined);
    },
    find(token) {
      const search = searches.get(token) ?? instance.search(token).then(({ results }) => results);
      searches.set(token, search);
      return search;
    },
  };
}
