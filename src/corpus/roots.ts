import type { Analysis } from '../schemas/analysis.ts';
import type { Entry, PlacedClaim, Root } from './corpus.ts';

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
      works: [...new Set([...touched.flatMap(({ works }) => works), ...claim.works])],
      claims: [...touched.flatMap((root) => root.claims), claim],
    });
  }
  return found;
}

const isRootOf = ({ works, claims }: Root, { works: cited, analysis }: PlacedClaim): boolean =>
  cited.length === 0
    ? works.length === 0 && claims.some((claim) => claim.analysis.id === analysis.id)
    : cited.some((work) => works.includes(work));

/** Claims by the analysis that makes them, each analysis once. */
export const claimsByAnalysis = (
  claims: PlacedClaim[],
): { analysis: Entry<Analysis>; claims: [PlacedClaim, ...PlacedClaim[]] }[] =>
  [...Map.groupBy(claims, ({ analysis }) => analysis.id).values()].flatMap(([first, ...others]) =>
    first ? [{ analysis: first.analysis, claims: [first, ...others] }] : [],
  );

/** The analyses that make the claims, each once. */
export const analysesOf = (claims: PlacedClaim[]): Entry<Analysis>[] =>
  claimsByAnalysis(claims).map(({ analysis }) => analysis);
