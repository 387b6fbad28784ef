/** What a text or a claim is about: its features, each with its weight. */
export type Vector = Map<string, number>;

/** How much a feature tells: the rarer it is among the given ones, the more. */
export type Rarity = (feature: string) => number;

/** The rarity of features among those of many claims: the logarithm of their number over that of those which have it. */
export function rarityAmong(many: string[][]): Rarity {
  const uses = new Map<string, number>();
  for (const features of many)
    for (const each of new Set(features)) uses.set(each, (uses.get(each) ?? 0) + 1);
  return (feature) => Math.log((many.length + 1) / ((uses.get(feature) ?? 0) + 0.5));
}

/** A vector of length 1, so that the product of two is their likeness from 0 to 1. */
export function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector.values()) || 1;
  return new Map([...vector].map(([feature, weight]) => [feature, weight / length]));
}

/** The likeness of two vectors of length 1: 1 if they are the same, 0 if they share nothing. */
export function likeness(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [feature, weight] of a) sum += weight * (b.get(feature) ?? 0);
  return sum;
}

/** The features that two vectors share, those that matter most first. */
export const shared = (a: Vector, b: Vector): string[] =>
  [...a]
    .flatMap(([feature, weight]) =>
      b.has(feature) ? [{ feature, product: weight * (b.get(feature) ?? 0) }] : [],
    )
    .toSorted((one, other) => other.product - one.product)
    .map(({ feature }) => feature);
