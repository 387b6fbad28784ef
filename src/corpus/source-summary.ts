import type { Claim } from '../schemas/claim.ts';
import type { Work } from '../schemas/work.ts';
import { firstDay } from '../wording/dates.ts';
import type { CitedWork, PlacedClaim } from './corpus.ts';

/** What claims rest on, counted. */
export interface SourceSummary {
  claims: number;
  /** Claims at whose words a note stands, claims that a note closes, claims that cite nothing. */
  noted: number;
  closed: number;
  uncited: number;
  kinds: { kind: Claim['kind']; count: number }[];
  works: number;
  types: { type: Work['type']; count: number }[];
  /** The work that most of the claims cite, if more than one claim cites it. */
  mostCited: { work: CitedWork; claims: number } | undefined;
  /** EDTF dates of the oldest and the newest work that has a date. */
  oldest: string | undefined;
  newest: string | undefined;
}

/** Counts what claims rest on: those of a briefing, or of a topic. */
export function sourceSummary(claims: PlacedClaim[]): SourceSummary {
  const marks = (claim: PlacedClaim, closing: boolean): boolean =>
    claim.marks.some((mark) => mark.closing === closing);
  const uses = new Map<CitedWork, number>();
  for (const { works } of claims) for (const work of works) uses.set(work, (uses.get(work) ?? 0) + 1);
  const [most] = [...uses].toSorted(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1));
  const dates = [...uses.keys()]
    .flatMap(({ data }) => data.issued ?? [])
    .toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  return {
    claims: claims.length,
    noted: claims.filter((claim) => marks(claim, false)).length,
    closed: claims.filter((claim) => !marks(claim, false) && marks(claim, true)).length,
    uncited: claims.filter((claim) => claim.marks.length === 0 && claim.works.length === 0).length,
    kinds: counts(claims.map(({ kind }) => kind)).map(([kind, count]) => ({ kind, count })),
    works: uses.size,
    types: counts([...uses.keys()].map(({ data }) => data.type)).map(([type, count]) => ({ type, count })),
    mostCited: most && most[1] > 1 ? { work: most[0], claims: most[1] } : undefined,
    oldest: dates[0],
    newest: dates.at(-1),
  };
}

/** How often each value occurs, the most frequent first. */
function counts<Value>(values: Value[]): [value: Value, count: number][] {
  return [...Map.groupBy(values, (value) => value)]
    .map(([value, all]): [Value, number] => [value, all.length])
    .toSorted(([, a], [, b]) => b - a);
}
