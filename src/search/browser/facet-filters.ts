import { byDate, type Choice, counts, type Facet, loadFacets, narrowed } from '../facets.ts';
import type { Hit } from '../query/search.ts';

/** The filters and the order of the search page. */
export interface Filters {
  /** What is left of the hits, in the order that is chosen. */
  narrow(hits: Hit[]): Promise<Hit[]>;
  /** Writes beside each value how many of the hits have it, and hides those that none has. */
  count(hits: Hit[]): Promise<void>;
  /** Shows the choice of an address, leaving out what is not offered. */
  restore(state: URLSearchParams): void;
  /** The choice as parameters of an address. */
  state(): [name: string, value: string][];
}

/**
 * Brings SearchFilters to life.
 * @param base the base path of the site, with a slash at its end
 * @param onChoice told each change that a reader makes
 */
export function mountFilters(root: HTMLElement, base: string, onChoice: () => void): Filters {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];
  const facets = [...new Set(boxes.map(facetOf))];
  const sort = root.querySelector<HTMLSelectElement>('[name=sort]');
  const bar = root.querySelector<HTMLElement>('[data-chosen]');
  const open = root.querySelector<HTMLElement>('[data-filters-open]');
  const checked = (): HTMLInputElement[] => boxes.filter((box) => box.checked);
  const choice = (): Choice => {
    const chosen = new Map<Facet, Set<string>>();
    for (const box of checked())
      chosen.set(facetOf(box), (chosen.get(facetOf(box)) ?? new Set()).add(box.value));
    return chosen;
  };
  let turn = 0;
  let loading: ReturnType<typeof loadFacets> | undefined;
  const load = (): ReturnType<typeof loadFacets> =>
    (loading ??= loadFacets(base).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

  function showChosen(): void {
    const chosen = checked();
    bar?.replaceChildren(
      ...chosen.map((box, at) =>
        choiceItem(textOf(box), `Remove the filter ${textOf(box)}`, () => clear([box], at)),
      ),
      ...(chosen.length > 0 ? [choiceItem('Clear filters', 'Clear filters', () => clear(chosen, 0))] : []),
    );
    if (open) open.textContent = chosen.length > 0 ? `Filters (${chosen.length})` : 'Filters';
  }

  /** Takes a choice back; the focus goes to the button that takes the place of the one that was pressed. */
  function clear(some: HTMLInputElement[], at: number): void {
    for (const box of some) box.checked = false;
    showChosen();
    const after = [...(bar?.querySelectorAll('button') ?? [])];
    (after[Math.min(at, after.length - 1)] ?? sort)?.focus();
    onChoice();
  }

  root.addEventListener('change', () => {
    showChosen();
    onChoice();
  });
  open?.addEventListener('click', () => {
    open.setAttribute('aria-expanded', String(open.getAttribute('aria-expanded') === 'false'));
  });

  return {
    async narrow(hits) {
      const values = await load();
      const left = narrowed(hits, choice(), values);
      return sort?.value ? byDate(left, values.get('date') ?? new Map()) : left;
    },
    async count(hits) {
      const mine = ++turn;
      const values = await load();
      if (mine !== turn) return;
      const now = choice();
      const numbers = new Map(facets.map((facet) => [facet, counts(hits, now, values, facet)]));
      for (const box of boxes) {
        const number = numbers.get(facetOf(box))?.get(box.value) ?? 0;
        const label = box.closest('label');
        label?.querySelector('[data-count]')?.replaceChildren(String(number));
        if (label) label.hidden = number === 0 && !box.checked;
      }
      for (const group of groups) group.hidden = !group.querySelector('label:not([hidden])');
      root.toggleAttribute('data-ready', hits.length > 0 || now.size > 0);
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
      showChosen();
    },
    state: () => [
      ...checked().map((box): [string, string] => [facetOf(box), box.value]),
      ...(sort?.value ? [['sort', sort.value] as [string, string]] : []),
    ],
  };
}

/** A button that takes a choice back. */
function choiceItem(text: string, label: string, press: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const taking = item.appendChild(document.createElement('button'));
  taking.type = 'button';
  taking.textContent = text;
  taking.ariaLabel = label;
  taking.addEventListener('click', press);
  return item;
}

const facetOf = ({ dataset }: HTMLElement): Facet => dataset['facet'] as Facet;

const textOf = (box: HTMLElement): string =>
  box.closest('label')?.querySelector('[data-label]')?.textContent?.trim() ?? '';
