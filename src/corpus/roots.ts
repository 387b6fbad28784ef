import type { PlacedClaim } from './corpus.ts';

/** Claims that rest on each other's sources, and so count as one root. */
export interface Root {
  /** Ids of the works that they share or cite; empty where the analysis cites nothing. */
  works: string[];
  claims: PlacedClaim[];
}

/**
 * The independent roots of claims: two claims have one root where they cite a work in common, directly or through other
 * claims of the list; the claims for which one analysis cites nothing have one root, which is its own word.
 */
export function roots(claims: PlacedClaim[]): Root[] {
  const found: Root[] = [];
  for (const claim of claims) {
    const touched = found.filter((root) => isRootOf(root, claim));
    for (const root of touched) found.splice(found.indexOf(root), 1);
    found.push({
      works: [...new Set([...touched.flatMap(({ works }) => works), ...claim.citations])],
      claims: [...touched.flatMap((root) => root.claims), claim],
    });
  }
  return found;
}

const isRootOf = ({ works, claims }: Root, { citations, analysis }: PlacedClaim): boolean =>
  citations.length === 0
    ? works.length === 0 && claims.some((claim) => claim.analysis === analysis)
    : citations.some((work) => works.includes(work));

/** How many analyses the claims are from. */
export const analysesOf = (claims: PlacedClaim[]): string[] => [
  ...new Set(claims.map(({ analysis }) => analysis)),
];
