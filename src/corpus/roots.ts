import type { Analysis } from '../schemas/analysis.ts';
import type { CitedWork, Entry, PlacedClaim, Root } from './corpus.ts';

/**
 * The roots of claims. Claims that cite a work in common, directly or through other claims of the list, share one root. A
 * claim that cites nothing comes from the person it quotes; an assessment or forecast comes from its author's judgement;
 * of a finding, event or estimate the root is unknown, one for each analysis.
 */
export function roots(claims: PlacedClaim[]): Root[] {
  const found: Root[] = [];
  for (const claim of claims) {
    const works = sources(claim);
    const own: Root =
      works.length > 0
        ? { kind: 'works', works, claims: [claim] }
        : claim.attributedTo !== undefined
          ? { kind: 'person', person: claim.attributedTo, claims: [claim] }
          : {
              kind: judged.has(claim.kind) ? 'author' : 'unknown',
              analysis: claim.analysis,
              claims: [claim],
            };
    const touched = found.filter((root) => sameRoot(root, own));
    for (const root of touched) found.splice(found.indexOf(root), 1);
    found.push(touched.reduceRight(merged, own));
  }
  return found;
}

/** The kinds of claim whose root is the judgement of whoever makes them. */
export const judged: ReadonlySet<PlacedClaim['kind']> = new Set(['assessment', 'forecast']);

/** The works that can be the source of a claim: one of which the editor says that it cannot hold the claim is none. */
const sources = ({ id, marks, works }: PlacedClaim): CitedWork[] => {
  const cannot = new Set(
    marks.flatMap(({ citations }) =>
      citations.filter(({ note }) => note.cannotHold.includes(id)).map(({ work }) => work),
    ),
  );
  return works.filter((work) => !cannot.has(work));
};

function sameRoot(a: Root, b: Root): boolean {
  if (a.kind === 'works') return b.kind === 'works' && a.works.some((work) => b.works.includes(work));
  if (a.kind === 'person') return b.kind === 'person' && a.person === b.person;
  return (
    (b.kind === 'author' || b.kind === 'unknown') && a.kind === b.kind && a.analysis.id === b.analysis.id
  );
}

function merged(root: Root, other: Root): Root {
  const claims = [...other.claims, ...root.claims];
  return root.kind === 'works' && other.kind === 'works'
    ? { kind: 'works', works: [...new Set([...other.works, ...root.works])], claims }
    : { ...root, claims };
}

/** How many independent roots there are: an unknown one may be any of the others, or one more. */
export function rootRange(found: Root[]): { least: number; most: number } {
  const known = found.filter(({ kind }) => kind !== 'unknown').length;
  return { least: Math.max(known, Math.min(1, found.length)), most: found.length };
}

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
