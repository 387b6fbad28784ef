/** The search as a page: all that a reader has chosen is in the address, and how far they have read in its history entry. */
import type { Filters } from './facet-filters.ts';
import { mountSearch, type Standing } from './panel.ts';
import type { Hit } from '../query/search.ts';

/** What a history entry keeps beside the address: the number of results, and the height of their list in pixels. */
interface Place {
  shown: number;
  height: number;
}

function mount(panel: HTMLElement, input: HTMLInputElement, list: HTMLElement, root: HTMLElement): void {
  const run = mountSearch(panel, { narrow, onStanding });
  let loading: Promise<Filters> | undefined;
  let filters: Filters | undefined;
  let restoring = false;
  let keep: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Filters are loaded behind the first results, but for an address that holds a choice. */
  const loadFilters = (): Promise<Filters> =>
    (loading ??= import('./facet-filters.ts')
      .then(({ mountFilters }) => {
        filters = mountFilters(root, panel.dataset['base'] ?? '/', choose);
        filters.restore(new URLSearchParams(location.search));
        return filters;
      })
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      }));

  async function narrow(hits: Hit[]): Promise<Hit[]> {
    const chosen = [...new URLSearchParams(location.search).keys()].some((name) => name !== 'q');
    return filters || chosen ? (await loadFilters()).narrow(hits) : hits;
  }

  /** The address of what is in the field and chosen. */
  function address(): string {
    const query = input.value.trim();
    const state = new URLSearchParams([...(query ? [['q', query]] : []), ...(filters?.state() ?? [])]);
    return state.size > 0 ? `?${state}` : location.pathname;
  }

  /** What was typed before belongs to the entry that is left. */
  function choose(): void {
    keepNow();
    restoring = false;
    history.pushState(null, '', address());
    void run();
  }

  function keepNow(): void {
    clearTimeout(timer);
    keep?.();
    keep = undefined;
  }

  function onStanding({ hits, shown }: Standing): void {
    list.style.minHeight = '';
    // What the address has and the page does not offer stays in it until something changes.
    const url = restoring ? undefined : address();
    keep = () => {
      const place: Place = { shown, height: list.offsetHeight };
      history.replaceState(place, '', url);
    };
    clearTimeout(timer);
    // Browsers allow a page only so many changes of its address in a time.
    timer = setTimeout(keepNow, 250);
    loadFilters()
      .then((filters) => filters.count(hits))
      .catch((error: unknown) => console.warn(error));
  }

  /** Shows what the address holds. The list is as high as it was, so that the browser finds the place in it again. */
  function restore(): void {
    clearTimeout(timer);
    keep = undefined;
    restoring = true;
    const state = new URLSearchParams(location.search);
    const place = history.state as Place | null;
    input.value = state.get('q')?.trim() ?? '';
    filters?.restore(state);
    if (place) list.style.minHeight = `${place.height}px`;
    void run(place?.shown || undefined);
  }

  input.addEventListener('input', () => (restoring = false));
  addEventListener('popstate', ({ state }) => {
    // A link within the page changes nothing but the fragment.
    if (state !== null || address() !== (location.search || location.pathname)) restore();
  });
  addEventListener('pagehide', keepNow);
  restore();
  if (!input.value) input.focus();
}

const panel = document.querySelector<HTMLElement>('[data-search-page] [data-search-panel]');
const input = panel?.querySelector('input');
const list = panel?.querySelector<HTMLElement>('[data-search-results]');
const root = panel?.querySelector<HTMLElement>('[data-search-filters]');
if (panel && input && list && root) mount(panel, input, list, root);
