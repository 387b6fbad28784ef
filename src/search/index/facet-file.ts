import { type Facet, type FacetFile, facets } from '../facets.ts';
import type { IndexedPlace } from './corpus-places.ts';

/** The places with each value of each facet. */
export function facetFile(places: IndexedPlace[]): FacetFile {
  const file = Object.fromEntries(facets.map((facet) => [facet, {}])) as FacetFile;
  const last = new Map<string, number>();
  const add = (facet: Facet, value: string, place: number): void => {
    const key = `${facet} ${value}`;
    (file[facet][value] ??= []).push(place - (last.get(key) ?? 0));
    last.set(key, place);
  };
  places.forEach(({ place, facets: { ...values } }, number) => {
    add('kind', place.kind, number);
    for (const facet of facets)
      if (facet !== 'kind') for (const value of new Set(values[facet])) add(facet, value, number);
  });
  return file;
}
