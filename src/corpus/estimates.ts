import type { Quantity } from '../schemas/quantity.ts';
import type { Briefing, Corpus, Entry, PlacedClaim } from './corpus.ts';
import { earliest, latest, year } from '../wording/dates.ts';
import { ends } from '../schemas/figure.ts';
import { figureText, measureText } from '../wording/figures.ts';
import { authorLabel, nameList, workLabel } from '../wording/people.ts';

/** A claim that is an estimate. */
export type PlacedEstimate = Extract<PlacedClaim, { kind: 'estimate' }>;

/** Whose figure it is: that of somebody quoted, of the author who cites a work, or of the author alone. */
export type Origin = 'quoted' | 'citing' | 'author';

/** An estimate with what a chart and a table say about it. */
export interface EstimateRow {
  claim: PlacedEstimate;
  briefing: Briefing;
  /** The place of its analysis among all, from 0: what gives it the same colour everywhere. */
  position: number;
  quantity: Entry<Quantity>;
  origin: Origin;
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
  /** The quantities that are drawn in its chart. */
  companions: EstimatedQuantity[];
}

/** Every quantity that the analyses estimate, the one with most estimates first. */
export function estimatedQuantities({ briefings, quantities }: Corpus): EstimatedQuantity[] {
  const rows = briefings.flatMap((briefing, position) => estimateRows(briefing, position, quantities));
  const byQuantity = Map.groupBy(rows, ({ quantity }) => quantity.id);
  const estimated = [...quantities.values()]
    .flatMap((quantity): EstimatedQuantity[] => {
      const estimates = byQuantity.get(quantity.id)?.toSorted(byAsOf);
      return estimates ? [{ ...quantity, estimates, companions: [] }] : [];
    })
    .toSorted((a, b) => b.estimates.length - a.estimates.length || a.data.label.localeCompare(b.data.label));
  for (const quantity of estimated)
    quantity.companions = estimated.filter(({ data }) => data.drawnWith === quantity.id);
  return estimated;
}

/** The estimates that the chart of a quantity draws: its own and its companions', as far as they are numbers. */
export const drawnEstimates = ({ estimates, companions }: EstimatedQuantity): EstimateRow[] =>
  [estimates, ...companions.map((companion) => companion.estimates)]
    .flat()
    .filter(({ ends: { low, high } }) => low !== undefined || high !== undefined)
    .toSorted(byAsOf);

/** Whether a quantity has a chart of its own: one of a single estimate would compare nothing. */
export const isCharted = (quantity: EstimatedQuantity): boolean =>
  quantity.data.drawnWith === undefined && drawnEstimates(quantity).length > 1;

const estimateRows = (
  briefing: Briefing,
  position: number,
  quantities: Corpus['quantities'],
): EstimateRow[] =>
  [...briefing.claims.values()].flatMap((claim) => {
    const quantity = claim.kind === 'estimate' && quantities.get(claim.quantity);
    if (!quantity) return [];
    return [
      {
        claim,
        briefing,
        position,
        quantity,
        origin: claim.attributedTo !== undefined ? 'quoted' : claim.works.length > 0 ? 'citing' : 'author',
        estimator: estimatorOf(claim),
        reporter: `${authorLabel(briefing.data)} ${year(briefing.data.date)}`,
        ends: ends(claim),
        figure: figureText(claim),
      },
    ];
  });

/** Who put the figure: the person quoted, else the author and the work cited, else the author alone. */
function estimatorOf({ attributedTo, analysis, works }: PlacedClaim): string {
  const author = authorLabel(analysis.data);
  return attributedTo ?? [author, ...cited(works)].join(', ');
}

/** Who put the figure and which analysis reports it: `US military, in Foxley 2020`, `Sarkar 2020, citing Malet 2015`. */
export const sourceText = ({ claim: { works }, origin, estimator, reporter }: EstimateRow): string =>
  origin === 'quoted' ? `${estimator}, in ${reporter}` : [reporter, ...cited(works)].join(', ');

const cited = (works: PlacedClaim['works']): string[] =>
  works.length > 0 ? [`citing ${nameList(works.map(({ data }) => workLabel(data)))}`] : [];

/** A figure with its unit, and the words by which the analysis hedges it. */
export const hedgedFigure = ({ quantity, claim }: EstimateRow): string =>
  [measureText(claim, quantity.data), ...(claim.hedge === undefined ? [] : [`(“${claim.hedge}”)`])].join(' ');

function byAsOf({ claim: a }: EstimateRow, { claim: b }: EstimateRow): number {
  if (a.asOf === undefined || b.asOf === undefined)
    return Number(a.asOf === undefined) - Number(b.asOf === undefined);
  return earliest(a.asOf) - earliest(b.asOf) || latest(a.asOf) - latest(b.asOf);
}
