/** The search page: its state is in the address, and the reading position in the history entry. */
import type { Hit } from '../query/search.ts';
import type { Filters } from './facet-filters.ts';
import { mountSearch, type SearchState } from './panel.ts';

/** What a history entry keeps beside the address: the number of results, and the height of their list in pixels. */
interface ReadingPosition {
  shown: number;
  height: number;
}

/** Milliseconds before the address changes: browsers limit how often it may. */
const addressPause = 250;

function mount(panel: HTMLElement, input: HTMLInputElement, list: HTMLElement, root: HTMLElement): void {
  const run = mountSearch(panel, { narrow, onResults });
  let loading: Promise<Filters> | undefined;
  let filters: Filters | undefined;
  let restoring = false;
  let save: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Filters are loaded after the first results, unless the address has some. */
  const loadFilters = (): Promise<Filters> =>
    (loading ??= import('./facet-filters.ts')
      .then(({ mountFilters }) => {
        filters = mountFilters(root, panel.dataset['base'] ?? '/', changeFilters);
        filters.restore(new URLSearchParams(location.search));
        return filters;
      })
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      }));

  async function narrow(hits: Hit[]): Promise<Hit[]> {
    const filtered = [...new URLSearchParams(location.search).keys()].some((name) => name !== 'q');
    return filters || filtered ? (await loadFilters()).narrow(hits) : hits;
  }

  /** The address of the query in the field and the selected filters. */
  function address(): string {
    const query = input.value.trim();
    const state = new URLSearchParams([...(query ? [['q', query]] : []), ...(filters?.state() ?? [])]);
    return state.size > 0 ? `?${state}` : location.pathname;
  }

  function changeFilters(): void {
    // The query belongs to the entry that is left.
    saveNow();
    restoring = false;
    history.pushState(null, '', address());
    void run();
  }

  function saveNow(): void {
    clearTimeout(timer);
    save?.();
    save = undefined;
  }

  function onResults({ hits, shown }: SearchState): void {
    list.style.minHeight = '';
    // A restored address keeps parameters that the page does not offer until something changes.
    const url = restoring ? undefined : address();
    save = () => {
      const position: ReadingPosition = { shown, height: list.offsetHeight };
      history.replaceState(position, '', url);
    };
    clearTimeout(timer);
    timer = setTimeout(saveNow, addressPause);
    loadFilters()
      .then((filters) => filters.count(hits))
      .catch((error: unknown) => console.warn(error));
  }

  /** Shows the state of the address. The list gets its former height, so that the browser can scroll back to its place. */
  function restore(): void {
    clearTimeout(timer);
    save = undefined;
    restoring = true;
    const state = new URLSearchParams(location.search);
    const position = history.state as ReadingPosition | null;
    input.value = state.get('q')?.trim() ?? '';
    filters?.restore(state);
    if (position) list.style.minHeight = `${position.height}px`;
    void run(position?.shown || undefined);
  }

  input.addEventListener('input', () => (restoring = false));
  addEventListener('popstate', ({ state }) => {
    // A link within the page only changes the fragment.
    if (state !== null || address() !== (location.search || location.pathname)) restore();
  });
  addEventListener('pagehide', saveNow);
  restore();
  if (!input.value) input.focus();
}

const panel = document.querySelector<HTMLElement>('[data-search-page] [data-search-panel]');
const input = panel?.querySelector('input');
const list = panel?.querySelector<HTMLElement>('[data-search-results]');
const root = panel?.querySelector<HTMLElement>('[data-search-filters]');
if (panel && input && list && root) mount(panel, input, list, root);
