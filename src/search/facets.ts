import type { Hit } from './query/search.ts';

/** What results are narrowed by, and the date that they are sorted by. */
export const facets = ['kind', 'topic', 'publisher', 'year', 'name', 'analysis', 'date'] as const;
export type Facet = (typeof facets)[number];

/**
 * search/facets.json: the numbers of the places with each value of each facet, each as the difference to the one before: that
 * compresses best.
 */
export type FacetFile = Record<Facet, Record<string, number[]>>;

export const facetsAddress = 'search/facets.json';

type Found = Pick<Hit, 'place'>;

/** The places with each value of one facet. */
export type ValuePlaces = ReadonlyMap<string, ReadonlySet<number>>;

/** The selected values of each facet. A facet without any excludes nothing. */
export type Selection = ReadonlyMap<Facet, ReadonlySet<string>>;

/** The hits with a selected value of every facet other than `except`, in their order. */
export function narrowed<H extends Found>(
  hits: readonly H[],
  selection: Selection,
  values: ReadonlyMap<Facet, ValuePlaces>,
  except?: Facet,
): H[] {
  const allowed = [...selection]
    .filter(([facet, { size }]) => facet !== except && size > 0)
    .map(
      ([facet, selected]) =>
        new Set([...selected].flatMap((value) => [...(values.get(facet)?.get(value) ?? [])])),
    );
  return hits.filter(({ place }) => allowed.every((places) => places.has(place)));
}

/** The number of hits with each value of a facet, given the selection in the other facets; values without hits are left out. */
export function counts(
  hits: readonly Found[],
  selection: Selection,
  values: ReadonlyMap<Facet, ValuePlaces>,
  facet: Facet,
): Map<string, number> {
  const within = new Set(narrowed(hits, selection, values, facet).map(({ place }) => place));
  const numbers = new Map<string, number>();
  for (const [value, places] of values.get(facet) ?? []) {
    const number = [...places].filter((place) => within.has(place)).length;
    if (number > 0) numbers.set(value, number);
  }
  return numbers;
}

/**
 * The hits sorted by date: newest first, undated ones last, equal dates in their order.
 * @param dates days as 2020-02-01
 */
export function byDate<H extends Found>(hits: readonly H[], dates: ValuePlaces): H[] {
  const days = new Map<number, string>();
  for (const [day, places] of dates)
    for (const place of places) if (day > (days.get(place) ?? '')) days.set(place, day);
  const dayOf = ({ place }: Found): string => days.get(place) ?? '';
  return hits.toSorted((a, b) => Number(dayOf(b) > dayOf(a)) - Number(dayOf(a) > dayOf(b)));
}

/**
 * Loads the values of all facets. Shares no code with the panel: shared code would be loaded by every reader.
 * @param base the base path of the site, with a slash at its end
 * @throws Error if the file cannot be loaded
 */
export async function loadFacets(base: string): Promise<Map<Facet, ValuePlaces>> {
  // The places of an earlier build have other numbers.
  const response = await fetch(base + facetsAddress, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${facetsAddress}`);
  const file = (await response.json()) as FacetFile;
  return new Map(
    facets.map((facet) => [
      facet,
      new Map(Object.entries(file[facet]).map(([value, steps]) => [value, new Set(sums(steps))])),
    ]),
  );
}

function sums(steps: number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
