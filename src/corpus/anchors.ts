import { analysisAddress, namesAddress, topicAddress } from '../addresses.ts';
import type { PublicAnchor } from '../schemas/public.ts';
import type { Corpus } from './corpus.ts';

/** An id in a page that is a published address: a section, claim, note, answer or entry. */
export type Anchor = Pick<PublicAnchor, 'page' | 'id' | 'kind'>;

/** The address of an anchor from the root of the site: `/names/#iskp`. */
export const anchorAddress = ({ page, id }: Pick<Anchor, 'page' | 'id'>): string => `${page}#${id}`;

/** Every anchor of the content as it is now: in the briefings, the answers to questions, and the entries of names. */
export const currentAnchors = ({ briefings, questions, names }: Corpus): Anchor[] => [
  ...briefings.flatMap(({ id: analysis, outline, claims, works }) => {
    const page = analysisAddress(analysis);
    return [
      ...outline.sections.map(({ id = '' }): Anchor => ({ page, id, kind: 'section' })),
      ...[...claims.keys()].map((id): Anchor => ({ page, id: `claim-${id}`, kind: 'claim' })),
      ...[...works.keys()].map((id): Anchor => ({ page, id: `fn-${id}`, kind: 'note' })),
    ];
  }),
  ...[...questions.values()].map(({ address }): Anchor => ({
    page: address,
    id: 'answers',
    kind: 'question',
  })),
  ...[...names.keys()].map((id): Anchor => ({ page: namesAddress, id, kind: 'entry' })),
];

/** The registry, sorted, with the anchors that are new to it, published on `today`. Nothing is ever removed. */
export function withNewAnchors(registry: PublicAnchor[], now: Anchor[], today: string): PublicAnchor[] {
  const known = new Set(registry.map(anchorAddress));
  const added = now
    .filter((place) => !known.has(anchorAddress(place)))
    .map((place) => ({ ...place, since: today }));
  return [...registry, ...added].toSorted((a, b) => (anchorAddress(a) < anchorAddress(b) ? -1 : 1));
}

/**
 * The published addresses that lead nowhere: their anchor is gone, nothing that is there has replaced it, and the registry
 * does not say that it was withdrawn.
 */
export function brokenAddresses(registry: PublicAnchor[], now: Anchor[]): string[] {
  const there = new Set(now.map(anchorAddress));
  return registry
    .filter(
      (anchor) =>
        !there.has(anchorAddress(anchor)) && !there.has(anchor.replacedBy ?? '') && !anchor.withdrawn,
    )
    .map(anchorAddress);
}

/** The addresses of the pages that have anchors, or have had them and are still there. */
export const currentPages = (corpus: Corpus): Set<string> =>
  new Set([
    ...currentAnchors(corpus).map(({ page }) => page),
    ...[...corpus.topics.keys()].map(topicAddress),
  ]);

/** What is no longer where it was published: it has moved to `replacedBy`, or was withdrawn. */
export type FormerPlace = Pick<PublicAnchor, 'page' | 'id' | 'kind' | 'replacedBy' | 'withdrawn'>;

/**
 * The places that a page no longer has, by the address of the page: those that were withdrawn, and those that have moved to
 * another page. (What has another id in the same page leads there by itself: see `formerIds`.)
 */
export function formerPlaces(registry: PublicAnchor[], now: Anchor[]): Map<string, FormerPlace[]> {
  const there = new Set(now.map(anchorAddress));
  return Map.groupBy(
    registry.filter(
      (anchor) =>
        !there.has(anchorAddress(anchor)) &&
        (anchor.withdrawn !== undefined || anchor.replacedBy?.split('#')[0] !== anchor.page),
    ),
    ({ page }) => page,
  );
}

/** The former ids in each page, by the address that has replaced them. */
export const formerIds = (registry: PublicAnchor[]): Map<string, Map<string, string[]>> =>
  new Map(
    [
      ...Map.groupBy(
        registry.filter(({ replacedBy }) => replacedBy !== undefined),
        ({ page }) => page,
      ),
    ].map(([page, anchors]) => [
      page,
      new Map(
        [...Map.groupBy(anchors, ({ replacedBy = '' }) => replacedBy)].map(([address, replaced]) => [
          address,
          replaced.map(({ id }) => id),
        ]),
      ),
    ]),
  );
