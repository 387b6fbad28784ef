import { followResult } from './highlight-link.ts';
import { handleKey } from './keyboard.ts';
import { part } from '../part.ts';
import { resultItems, seen } from './result-list.ts';
import type { Hit } from '../query/search.ts';
import { startSession } from '../session.ts';
import { statusLine } from '../status-line.ts';

const pageLength = 10;
/** Milliseconds without a key before a search begins, and after which it is said that it goes on. */
const pause = 60;
const patience = 200;

/** What stands in a panel once a search is over. */
export interface Standing {
  query: string;
  /** All that was found, best first. */
  hits: Hit[];
  /** How many results are shown. */
  shown: number;
}

export interface PanelOptions {
  /** Narrows and sorts what was found. */
  narrow?: (hits: Hit[]) => Promise<Hit[]>;
  /** Told each time that results stand, and when more are shown. */
  onStanding?: (standing: Standing) => void;
  /** Enter in the field follows the first result, once there is one; otherwise it searches without a pause. */
  quick?: boolean;
}

/** Searches for what stands in the field, and shows at least so many results. */
export type RunSearch = (atLeast?: number) => Promise<void>;

/** Brings a SearchPanel to life, and loads the search. */
export function mountSearch(panel: HTMLElement, options: PanelOptions = {}): RunSearch {
  const { narrow = async (hits) => hits, onStanding, quick = false } = options;
  const input = part<HTMLInputElement>(panel, 'input');
  const list = part(panel, '[data-search-results]');
  const more = panel.querySelector<HTMLElement>('[data-search-more]');
  const page = panel.querySelector<HTMLAnchorElement>('a[data-search-page]');
  const base = panel.dataset['base'] ?? '/';
  const session = startSession(base);
  const status = statusLine(panel, base, retype);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  let standing: Standing | undefined;
  let left: Hit[] = [];
  let following = false;

  async function run(atLeast = pageLength): Promise<void> {
    clearTimeout(timer);
    const turn = ++latest;
    const query = input.value.trim();
    if (!/[\p{L}\p{N}]/u.test(query)) {
      clear();
      status.say('Type a word, a name or a number.');
      return;
    }
    const wait = setTimeout(() => turn === latest && status.say('Searching …'), patience);
    try {
      const answer = await session.ask(query);
      const hits = await narrow(answer.hits);
      // Where nothing is shown yet, the best one comes alone: on a slow line the others would keep it waiting.
      const first = list.childElementCount === 0 ? 1 : atLeast;
      const items = await resultItems(hits.slice(0, first));
      if (turn !== latest) return;
      clearTimeout(wait);
      show({ query, hits: answer.hits, shown: items.length }, hits, items);
      if (first < atLeast) await seen();
      await append(atLeast);
      if (turn !== latest) return;
      status.outcome({ ...answer, query, all: answer.hits.length, left: hits.length });
    } catch (error) {
      if (turn === latest) fail(error, atLeast);
    } finally {
      clearTimeout(wait);
    }
  }

  function show(now: Standing, hits: Hit[], items: HTMLElement[]): void {
    standing = now;
    left = hits;
    list.replaceChildren(...items);
    list.scrollTop = 0;
    if (following) followFirst();
  }

  function clear(): void {
    show({ query: input.value.trim(), hits: [], shown: 0 }, [], []);
    settle();
  }

  function settle(): void {
    if (!standing) return;
    if (more) more.hidden = standing.shown >= left.length;
    if (page) {
      page.hidden = left.length === 0;
      page.search = String(new URLSearchParams({ q: standing.query }));
    }
    onStanding?.(standing);
  }

  function fail(error: unknown, atLeast: number): void {
    console.warn(error);
    session.reset();
    following = false;
    clear();
    status.failure(() => {
      // The button goes.
      input.focus();
      void run(atLeast);
    });
  }

  /** Shows results up to a number. */
  async function append(upTo: number): Promise<void> {
    const turn = latest;
    const items = await resultItems(left.slice(list.children.length, upTo));
    if (turn !== latest || !standing) return;
    list.append(...items);
    standing.shown = list.children.length;
    settle();
  }

  async function showMore(): Promise<void> {
    const turn = latest;
    const at = list.children.length;
    try {
      await append(at + pageLength);
      if (turn === latest) list.children[at]?.querySelector('a')?.focus();
    } catch (error) {
      if (turn === latest) fail(error, at + pageLength);
    }
  }

  function retype(query: string): void {
    input.value = query;
    input.focus();
    void run();
  }

  function followFirst(): void {
    following = false;
    list.querySelector('a')?.click();
  }

  more?.addEventListener('click', () => void showMore());
  input.addEventListener('input', () => {
    following = false;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (quick && standing?.query === input.value.trim()) return followFirst();
    following = quick;
    void run();
  });
  list.addEventListener('click', followResult);
  list.addEventListener('auxclick', followResult);
  panel.addEventListener('keydown', (event) => handleKey(event, input, list));
  return run;
}
