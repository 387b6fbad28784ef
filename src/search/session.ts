import { type Answer, loadSearch, type Search } from './query/search.ts';

/** The search as long as a page is open. */
export interface Session {
  /** Answers a query; the same one as before without searching again. */
  ask(query: string): Promise<Answer>;
  /** Forgets what has failed: the next query loads the search afresh. */
  reset(): void;
}

/**
 * Begins to load the search. Where that fails, those who ask are told.
 * @param base the base path of the site, with a slash at its end
 */
export function startSession(base: string): Session {
  let loading: Promise<Search> | undefined;
  let last: { query: string; answer: Promise<Answer> } | undefined;
  const load = (): Promise<Search> => (loading ??= loadSearch(base));

  load().catch(() => {
    loading = undefined;
  });
  return {
    async ask(query) {
      const search = await load();
      if (last?.query !== query) last = { query, answer: search.answer(query) };
      return last.answer;
    },
    reset() {
      loading = last = undefined;
    },
  };
}
