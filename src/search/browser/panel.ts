import { type Hit, startSearch } from '../query/search.ts';
import { followResult } from './highlight-link.ts';
import { handleKey } from './keyboard.ts';
import { painted, required, resultItems } from './result-list.ts';
import { statusLine } from './status.ts';

const pageLength = 10;
/** Milliseconds without a key before a search starts. */
const searchPause = 60;
/** Milliseconds without a key before the status line changes: people take up to 300 from one key to the next. */
const statusPause = 600;
/** Milliseconds before a search counts as slow. */
const slowSearch = 200;

/** What a panel shows after a search. */
export interface SearchState {
  query: string;
  /** All hits, best first. */
  hits: Hit[];
  /** The number of results in the list. */
  shown: number;
}

export interface PanelOptions {
  /** Filters and sorts the hits. */
  narrow?: (hits: Hit[]) => Promise<Hit[]>;
  /** Called when results are shown, and when more are. */
  onResults?: (state: SearchState) => void;
  /** Enter in the field follows the first result, as soon as there is one; otherwise it searches at once. */
  quick?: boolean;
}

/** Searches for the query in the field, and shows this many results. */
export type RunSearch = (count?: number) => Promise<void>;

/** Connects a SearchPanel, and starts to load the search. */
export function mountSearch(panel: HTMLElement, options: PanelOptions = {}): RunSearch {
  const { narrow = async (hits) => hits, onResults, quick = false } = options;
  const input = required<HTMLInputElement>(panel, 'input');
  const list = required(panel, '[data-search-results]');
  const template = required<HTMLTemplateElement>(panel, 'template');
  const more = panel.querySelector<HTMLElement>('[data-search-more]');
  const page = panel.querySelector<HTMLAnchorElement>('a[data-search-page]');
  const base = panel.dataset['base'] ?? '/';
  const search = startSearch(base);
  const status = statusLine(required(panel, '[data-search-status]'), base, retype);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  let state: SearchState | undefined;
  let narrowedHits: Hit[] = [];
  let followsFirst = false;

  async function run(count = pageLength): Promise<void> {
    clearTimeout(timer);
    const turn = ++latest;
    const query = input.value.trim();
    if (!/[\p{L}\p{N}]/u.test(query)) {
      clear();
      status.show('Type a word, a name or a number.');
      return;
    }
    const slow = setTimeout(() => turn === latest && status.show('Searching …'), slowSearch);
    try {
      const answer = await search.answer(query);
      const hits = await narrow(answer.hits);
      // An empty list gets the best result first: on a slow connection the others would delay it.
      const first = list.childElementCount === 0 ? 1 : count;
      const items = await resultItems(template, hits.slice(0, first));
      if (turn !== latest) return;
      clearTimeout(slow);
      show({ query, hits: answer.hits, shown: items.length }, hits, items);
      if (first < count) await painted();
      await append(count);
      if (turn !== latest) return;
      status.showOutcome({ ...answer, query, all: answer.hits.length, left: hits.length });
    } catch (error) {
      if (turn === latest) fail(error, count);
    } finally {
      clearTimeout(slow);
    }
  }

  function show(next: SearchState, hits: Hit[], items: HTMLElement[]): void {
    state = next;
    narrowedHits = hits;
    list.replaceChildren(...items);
    list.scrollTop = 0;
    if (followsFirst) followFirst();
  }

  function clear(): void {
    show({ query: input.value.trim(), hits: [], shown: 0 }, [], []);
    update();
  }

  /** Updates what surrounds the list. */
  function update(): void {
    if (!state) return;
    if (more) more.hidden = state.shown >= narrowedHits.length;
    if (page) {
      page.hidden = narrowedHits.length === 0;
      page.search = String(new URLSearchParams({ q: state.query }));
    }
    onResults?.(state);
  }

  function fail(error: unknown, count: number): void {
    console.warn(error);
    search.reset();
    followsFirst = false;
    clear();
    status.showFailure(() => {
      // The button disappears.
      input.focus();
      void run(count);
    });
  }

  /** Extends the list to a number of results. */
  async function append(count: number): Promise<void> {
    const turn = latest;
    const items = await resultItems(template, narrowedHits.slice(list.children.length, count));
    if (turn !== latest || !state) return;
    list.append(...items);
    state.shown = list.children.length;
    update();
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
    followsFirst = false;
    list.querySelector('a')?.click();
  }

  more?.addEventListener('click', () => void showMore());
  input.addEventListener('input', () => {
    followsFirst = false;
    status.hold(statusPause);
    clearTimeout(timer);
    timer = setTimeout(() => void run(), searchPause);
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (quick && state?.query === input.value.trim()) return followFirst();
    followsFirst = quick;
    status.hold(0);
    void run();
  });
  list.addEventListener('click', followResult);
  list.addEventListener('auxclick', followResult);
  panel.addEventListener('keydown', (event) => handleKey(event, input, list));
  return run;
}
