import type { Analysis } from '../schemas/analysis.ts';
import type { CitedWork, Entry } from './corpus.ts';

/** The number of claims of one analysis from which a work carries many. */
export const manyClaims = 5;

/** What rests on one work. Claims of different analyses that share a work look independent and are not. */
export interface WorkUse {
  /** The analyses that cite the work, each with the number of its claims that rest on it. */
  analyses: { analysis: Entry<Analysis>; claims: number }[];
  /** Whether more than one analysis cites it. */
  shared: boolean;
  /** The analyses that rest many claims on it. */
  carries: { analysis: Entry<Analysis>; claims: number }[];
}

/** Counts by analysis what rests on a work. */
export function workUse({ citedBy, claims }: Pick<CitedWork, 'citedBy' | 'claims'>): WorkUse {
  const counts = Map.groupBy(claims, (claim) => claim.analysis.id);
  const analyses = citedBy.map(({ analysis }) => ({
    analysis,
    claims: counts.get(analysis.id)?.length ?? 0,
  }));
  return {
    analyses,
    shared: analyses.length > 1,
    carries: analyses.filter((each) => each.claims >= manyClaims),
  };
}
