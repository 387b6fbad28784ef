import { analysisAddress, namesAddress } from '../addresses.ts';
import type { PublicAnchor } from '../schemas/public.ts';
import type { Corpus } from './corpus.ts';

/** A place that has an address: `page` and `id` make it. */
export type Place = Pick<PublicAnchor, 'page' | 'id' | 'kind'>;

/** Where a place is, from the root of the site. */
export const placeAddress = ({ page, id }: Pick<Place, 'page' | 'id'>): string => `${page}#${id}`;

/** Every place in the briefings, and every entry of the names, that has an address now. */
export const places = ({ briefings, names }: Corpus): Place[] => [
  ...briefings.flatMap(({ id: analysis, outline, claims, works }) => {
    const page = analysisAddress(analysis);
    return [
      ...outline.sections.map(({ id = '' }): Place => ({ page, id, kind: 'section' })),
      ...[...claims.keys()].map((id): Place => ({ page, id: `claim-${id}`, kind: 'claim' })),
      ...[...works.keys()].map((id): Place => ({ page, id: `fn-${id}`, kind: 'note' })),
    ];
  }),
  ...[...names.keys()].map((id): Place => ({ page: namesAddress, id, kind: 'entry' })),
];

/** The registry with the places that are new in it, published on `today`; nothing is ever taken out. */
export function withNewPlaces(registry: PublicAnchor[], now: Place[], today: string): PublicAnchor[] {
  const known = new Set(registry.map(placeAddress));
  const added = now
    .filter((place) => !known.has(placeAddress(place)))
    .map((place) => ({ ...place, since: today }));
  return [...registry, ...added].toSorted((a, b) => (placeAddress(a) < placeAddress(b) ? -1 : 1));
}

/** The published addresses that lead nowhere: their place is gone, and nothing that is there has replaced it. */
export function brokenAddresses(registry: PublicAnchor[], now: Place[]): string[] {
  const there = new Set(now.map(placeAddress));
  return registry
    .filter((anchor) => !there.has(placeAddress(anchor)) && !there.has(anchor.replacedBy ?? ''))
    .map(placeAddress);
}

/** The former ids of each place, by its address, where both are on one page. */
export const formerIds = (registry: PublicAnchor[]): Map<string, string[]> =>
  new Map(
    [...Map.groupBy(registry, ({ replacedBy = '' }) => replacedBy)]
      .filter(([address]) => address !== '')
      .map(([address, anchors]) => [
        address,
        anchors.filter(({ page }) => address.startsWith(`${page}#`)).map(({ id }) => id),
      ]),
  );
