import type { Hit } from './query/search.ts';

/** By what results are narrowed, and the date by which they are sorted. */
export const facets = ['kind', 'topic', 'publisher', 'year', 'name', 'analysis', 'date'] as const;
export type Facet = (typeof facets)[number];

/** search/facets.json: which records have which value of a facet. */
export interface FacetFile {
  ids: string[];
  /** Places in `ids`. */
  values: Record<Facet, Record<string, number[]>>;
}

export const facetsAddress = 'search/facets.json';

/** What a hit is known by. */
type Found = Pick<Hit, 'id'>;

/** The ids of the hits that have each value, of one facet. */
export type ValueIds = ReadonlyMap<string, ReadonlySet<string>>;

/** The values that are chosen of each facet. One without any narrows nothing. */
export type Choice = ReadonlyMap<Facet, ReadonlySet<string>>;

/** The hits that have one of the chosen values of every facet but `except`, in their order. */
export function narrowed<H extends Found>(
  hits: readonly H[],
  choice: Choice,
  values: ReadonlyMap<Facet, ValueIds>,
  except?: Facet,
): H[] {
  const allowed = [...choice]
    .filter(([facet, { size }]) => facet !== except && size > 0)
    .map(([facet, chosen]) => new Set([...chosen].flatMap((value) => [...idsOf(values, facet, value)])));
  return hits.filter(({ id }) => allowed.every((ids) => ids.has(id)));
}

/** How many hits have each value of a facet under what is chosen of the other facets; values that no hit has are left out. */
export function counts(
  hits: readonly Found[],
  choice: Choice,
  values: ReadonlyMap<Facet, ValueIds>,
  facet: Facet,
): Map<string, number> {
  const within = new Set(narrowed(hits, choice, values, facet).map(({ id }) => id));
  const numbers = new Map<string, number>();
  for (const [value, ids] of values.get(facet) ?? []) {
    const number = [...ids].filter((id) => within.has(id)).length;
    if (number > 0) numbers.set(value, number);
  }
  return numbers;
}

/** The hits by their EDTF dates, newest first, those without a date last; those of the same date in their order. */
export function byDate<H extends Found>(hits: readonly H[], dates: ValueIds): H[] {
  const keys = new Map<string, string>();
  for (const [date, ids] of dates) {
    const key = sortKey(date);
    for (const id of ids) if (key > (keys.get(id) ?? '')) keys.set(id, key);
  }
  const keyOf = ({ id }: Found): string => keys.get(id) ?? '';
  return hits.toSorted((a, b) => Number(keyOf(b) > keyOf(a)) - Number(keyOf(a) > keyOf(b)));
}

const idsOf = (values: ReadonlyMap<Facet, ValueIds>, facet: Facet, value: string): Iterable<string> =>
  values.get(facet)?.get(value) ?? [];

/** The beginning of an EDTF date (its end where it has no beginning) so that later ones are greater as strings. */
const sortKey = (date: string): string =>
  (date.split('/').find((part) => /\d/.test(part)) ?? '')
    .replace(/[~?%]/g, '')
    .replace(/X/g, '0')
    .replace(/^(\d{4})-2([1-4])$/, (_, year: string, season: string) => `${year}-${seasonMonths[season]}`);

/** The first month of spring to winter, as EDTF numbers them. */
const seasonMonths: Record<string, string> = { 1: '03', 2: '06', 3: '09', 4: '12' };

/**
 * Loads the values of all facets. It shares no code with the panel, which would carry what it shares to every reader.
 * @param base the base path of the site, with a slash at its end
 */
export async function loadFacets(base: string): Promise<Map<Facet, ValueIds>> {
  const response = await fetch(base + facetsAddress);
  if (!response.ok) throw new Error(`${response.status} ${facetsAddress}`);
  const { ids, values } = (await response.json()) as FacetFile;
  const idsOfValue = ([value, places]: [string, number[]]) =>
    [value, new Set(places.map((at) => ids[at] ?? ''))] as const;
  return new Map(facets.map((facet) => [facet, new Map(Object.entries(values[facet]).map(idsOfValue))]));
}
