import { byDate, counts, type Facet, loadFacets, narrowed, type Selection } from '../facets.ts';
import type { Hit } from '../query/search.ts';

/** The filters and the sort order of the search page. */
export interface Filters {
  /** The hits that the selection leaves, in the selected order. */
  narrow(hits: Hit[]): Promise<Hit[]>;
  /** Shows the number of hits with each value, and hides values without hits. */
  count(hits: Hit[]): Promise<void>;
  /** Shows the selection of an address, except values that are not offered. */
  restore(state: URLSearchParams): void;
  /** The selection as parameters of an address. */
  state(): [name: string, value: string][];
}

/**
 * Connects SearchFilters.
 * @param base the base path of the site, with a slash at its end
 * @param onChange called when a reader changes the selection
 */
export function mountFilters(root: HTMLElement, base: string, onChange: () => void): Filters {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];
  const facets = [...new Set(boxes.map(facetOf))];
  const sort = root.querySelector<HTMLSelectElement>('[name=sort]');
  const bar = root.querySelector<HTMLElement>('[data-selected]');
  const open = root.querySelector<HTMLElement>('[data-filters-open]');
  const checked = (): HTMLInputElement[] => boxes.filter((box) => box.checked);
  const selection = (): Selection => {
    const selected = new Map<Facet, Set<string>>();
    for (const box of checked())
      selected.set(facetOf(box), (selected.get(facetOf(box)) ?? new Set()).add(box.value));
    return selected;
  };
  let latest = 0;
  let loading: ReturnType<typeof loadFacets> | undefined;
  const load = (): ReturnType<typeof loadFacets> =>
    (loading ??= loadFacets(base).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

  function showSelection(): void {
    const selected = checked();
    bar?.replaceChildren(
      ...selected.map((box, at) =>
        removeItem(labelOf(box), `Remove the filter ${labelOf(box)}`, () => clear([box], at)),
      ),
      ...(selected.length > 0
        ? [removeItem('Clear filters', 'Clear filters', () => clear(selected, 0))]
        : []),
    );
    if (open) open.textContent = selected.length > 0 ? `Filters (${selected.length})` : 'Filters';
  }

  /** Removes filters and moves the focus to the button that replaces the pressed one. */
  function clear(some: HTMLInputElement[], at: number): void {
    for (const box of some) box.checked = false;
    showSelection();
    const buttons = [...(bar?.querySelectorAll('button') ?? [])];
    (buttons[Math.min(at, buttons.length - 1)] ?? sort)?.focus();
    onChange();
  }

  root.addEventListener('change', () => {
    showSelection();
    onChange();
  });
  open?.addEventListener('click', () => {
    open.setAttribute('aria-expanded', String(open.getAttribute('aria-expanded') === 'false'));
  });

  return {
    async narrow(hits) {
      const values = await load();
      const matching = narrowed(hits, selection(), values);
      return sort?.value ? byDate(matching, values.get('date') ?? new Map()) : matching;
    },
    async count(hits) {
      const turn = ++latest;
      const values = await load();
      if (turn !== latest) return;
      const selected = selection();
      const numbers = new Map(facets.map((facet) => [facet, counts(hits, selected, values, facet)]));
      for (const box of boxes) {
        const number = numbers.get(facetOf(box))?.get(box.value) ?? 0;
        const label = box.closest('label');
        label?.querySelector('[data-count]')?.replaceChildren(String(number));
        if (label) label.hidden = number === 0 && !box.checked;
      }
      for (const group of groups) group.hidden = !group.querySelector('label:not([hidden])');
      root.toggleAttribute('data-ready', hits.length > 0 || selected.size > 0);
    },
    restore(state) {
      for (const box of boxes) {
        box.checked = state.getAll(facetOf(box)).includes(box.value);
        const group = box.checked && box.closest('details');
        if (group) group.open = true;
      }
      if (sort) {
        sort.value = state.get('sort') ?? '';
        if (sort.selectedIndex < 0) sort.selectedIndex = 0;
      }
      showSelection();
    },
    state: () => [
      ...checked().map((box): [string, string] => [facetOf(box), box.value]),
      ...(sort?.value ? [['sort', sort.value] as [string, string]] : []),
    ],
  };
}

/** An item with a button that removes filters. */
function removeItem(text: string, label: string, remove: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = item.appendChild(document.createElement('button'));
  button.type = 'button';
  button.textContent = text;
  button.ariaLabel = label;
  button.addEventListener('click', remove);
  return item;
}

const facetOf = ({ dataset }: HTMLElement): Facet => dataset['facet'] as Facet;

const labelOf = (box: HTMLElement): string =>
  box.closest('label')?.querySelector('[data-label]')?.textContent?.trim() ?? '';
