import type { Quantity } from '../schemas/quantity.ts';
import type { Briefing, Corpus, Entry, PlacedClaim } from './corpus.ts';
import { earliest, latest, year } from '../wording/dates.ts';
import { ends } from '../schemas/figure.ts';
import { figureText } from '../wording/figures.ts';
import { authorLabel, workLabel } from '../wording/people.ts';

/** A claim that is an estimate. */
export type PlacedEstimate = Extract<PlacedClaim, { kind: 'estimate' }>;

/** An estimate with what a chart and a table say about it. */
export interface EstimateRow {
  claim: PlacedEstimate;
  briefing: Briefing;
  /** Who made the estimate. */
  estimator: string;
  /** The analysis that reports it, by author and year: Foxley 2020. */
  reporter: string;
  /** The ends between which the figure lies; both are undefined if it has words and no number. */
  ends: ReturnType<typeof ends>;
  /** The figure in words, without its unit. */
  figure: string;
}

/** A quantity and every estimate of it, by the date for which it holds; those without one come last. */
export interface EstimatedQuantity extends Entry<Quantity> {
  estimates: EstimateRow[];
}

/** Every quantity that the analyses estimate, the one with most estimates first. */
export function estimatedQuantities({ briefings, quantities }: Corpus): EstimatedQuantity[] {
  const rows = Map.groupBy(briefings.flatMap(estimateRows), ({ claim }) => claim.quantity);
  return [...quantities.values()]
    .flatMap(({ id, data }) => {
      const estimates = rows.get(id)?.toSorted(byAsOf);
      return estimates ? [{ id, data, estimates }] : [];
    })
    .toSorted((a, b) => b.estimates.length - a.estimates.length || a.data.label.localeCompare(b.data.label));
}

const estimateRows = (briefing: Briefing): EstimateRow[] =>
  [...briefing.claims.values()].flatMap((claim) =>
    claim.kind === 'estimate'
      ? [
          {
            claim,
            briefing,
            estimator: estimatorOf(claim),
            reporter: `${authorLabel(briefing.data)} ${year(briefing.data.date)}`,
            ends: ends(claim),
            figure: figureText(claim),
          },
        ]
      : [],
  );

/** Who put the figure: the person quoted, else the author and the work cited, else the author alone. */
export function estimatorOf({ attributedTo, analysis, works }: PlacedClaim): string {
  const author = authorLabel(analysis.data);
  if (attributedTo !== undefined) return attributedTo;
  return works.length > 0
    ? `${author}, citing ${works.map(({ data }) => workLabel(data)).join(' and ')}`
    : author;
}

function byAsOf({ claim: a }: EstimateRow, { claim: b }: EstimateRow): number {
  if (a.asOf === undefined || b.asOf === undefined)
    return Number(a.asOf === undefined) - Number(b.asOf === undefined);
  return earliest(a.asOf) - earliest(b.asOf) || latest(a.asOf) - latest(b.asOf);
}
