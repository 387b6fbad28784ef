import type { Hit } from './query/search.ts';

/** What results are narrowed by, and the date that they are sorted by. */
export const facets = ['kind', 'topic', 'publisher', 'year', 'name', 'analysis', 'date'] as const;
export type Facet = (typeof facets)[number];

/** search/facets.json: the records with each value of each facet. */
export interface FacetFile {
  ids: string[];
  /** Indices into `ids`. */
  values: Record<Facet, Record<string, number[]>>;
}

export const facetsAddress = 'search/facets.json';

type HitId = Pick<Hit, 'id'>;

/** The ids of the records with each value of one facet. */
export type ValueIds = ReadonlyMap<string, ReadonlySet<string>>;

/** The selected values of each facet. A facet without any excludes nothing. */
export type Selection = ReadonlyMap<Facet, ReadonlySet<string>>;

/** The hits with a selected value of every facet other than `except`, in their order. */
export function narrowed<H extends HitId>(
  hits: readonly H[],
  selection: Selection,
  values: ReadonlyMap<Facet, ValueIds>,
  except?: Facet,
): H[] {
  const allowed = [...selection]
    .filter(([facet, { size }]) => facet !== except && size > 0)
    .map(
      ([facet, selected]) =>
        new Set([...selected].flatMap((value) => [...(values.get(facet)?.get(value) ?? [])])),
    );
  return hits.filter(({ id }) => allowed.every((ids) => ids.has(id)));
}

/** The number of hits with each value of a facet, given the selection in the other facets; values without hits are left out. */
export function counts(
  hits: readonly HitId[],
  selection: Selection,
  values: ReadonlyMap<Facet, ValueIds>,
  facet: Facet,
): Map<string, number> {
  const within = new Set(narrowed(hits, selection, values, facet).map(({ id }) => id));
  const numbers = new Map<string, number>();
  for (const [value, ids] of values.get(facet) ?? []) {
    const number = [...ids].filter((id) => within.has(id)).length;
    if (number > 0) numbers.set(value, number);
  }
  return numbers;
}

/**
 * The hits sorted by date: newest first, undated ones last, equal dates in their order.
 * @param dates days as 2020-02-01
 */
export function byDate<H extends HitId>(hits: readonly H[], dates: ValueIds): H[] {
  const days = new Map<string, string>();
  for (const [day, ids] of dates) for (const id of ids) if (day > (days.get(id) ?? '')) days.set(id, day);
  const dayOf = ({ id }: HitId): string => days.get(id) ?? '';
  return hits.toSorted((a, b) => Number(dayOf(b) > dayOf(a)) - Number(dayOf(a) > dayOf(b)));
}

/**
 * Loads the values of all facets. Shares no code with the panel: shared code would be loaded by every reader.
 * @param base the base path of the site, with a slash at its end
 * @throws Error if the file cannot be loaded
 */
export async function loadFacets(base: string): Promise<Map<Facet, ValueIds>> {
  const response = await fetch(base + facetsAddress);
  if (!response.ok) throw new Error(`${response.status} ${facetsAddress}`);
  const { ids, values } = (await response.json()) as FacetFile;
  const idsOfValue = ([value, indices]: [string, number[]]) =>
    [value, new Set(indices.map((at) => ids[at] ?? ''))] as const;
  return new Map(facets.map((facet) => [facet, new Map(Object.entries(values[facet]).map(idsOfValue))]));
}
