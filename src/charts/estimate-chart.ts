import { type EstimatedQuantity, type EstimateRow, drawnEstimates } from '../corpus/estimates.ts';
import { inferred } from '../wording/dates.ts';
import { estimateFrame, type EstimateFrame } from './estimate-frame.ts';
import { bounds, type EstimateMark, markBasics, openness, pixel, symbolAt } from './estimate-marks.ts';
import { type EstimateLabel, estimateLabels, leaderPath } from './estimate-labels.ts';
import { arrowTip, halfSymbol, pixels } from './estimate-pixels.ts';
import { type Box, overlap } from './labels.ts';

/** The width of the wide drawing in its units. */
export const chart = { width: 1000 };

/** The room around the area between the axes, for their words. */
const margins = { top: 34, right: 8, bottom: 32, left: 56 };
/** The height of the area, for many estimates and for each of a few. */
const [mostHeight, heightEach] = [494, 130];
/** How many years at most the axis names. */
const namedYears = 12;

/** An estimate of the wide drawing with the label beside it. */
export interface LabelledMark extends EstimateMark {
  label: EstimateLabel;
  /** The line to a label that is not at its mark, as SVG path data; empty if there is none. */
  leader: string;
}

/** The wide drawing of a chart of estimates: the figure over the date for which it holds. */
export interface EstimateChart {
  height: number;
  /** The area between the axes. */
  area: Box;
  figures: { text: string; y: number }[];
  /** The vertical lines between the named years. */
  yearLines: number[];
  years: { text: string; x: number }[];
  /** The column for estimates without a date. */
  undated: { x: number; middle: number } | undefined;
  marks: LabelledMark[];
}

/** Lays out the estimates of a quantity and of those drawn with it: the figure over the as-of date. */
export function estimateChart(quantity: EstimatedQuantity): EstimateChart {
  const estimates = drawnEstimates(quantity);
  const area: Box = {
    x: margins.left,
    y: margins.top,
    width: chart.width - margins.left - margins.right,
    height: Math.min(mostHeight, estimates.length * heightEach),
  };
  const frame = estimateFrame(estimates, area);
  const { x, y, years, undated } = frame;
  const named = years.filter((_, at) => at % Math.ceil(years.length / namedYears) === 0);
  const lastYear = years.at(-1);
  return {
    height: margins.top + area.height + margins.bottom,
    area,
    figures: frame.figures.map((figure) => ({ text: figure.toLocaleString('en-GB'), y: pixel(y(figure)) })),
    yearLines: [...named, ...(lastYear === undefined ? [] : [lastYear + 1])].map((year) =>
      pixel(x(Date.UTC(year, 0))),
    ),
    years: named.map((year) => ({ text: String(year), x: pixel(x(Date.UTC(year, 6))) })),
    undated: undated && { x: pixel(x(undated.from)), middle: pixel(x((undated.from + undated.to) / 2)) },
    marks: marks(estimates, frame),
  };
}

function marks(estimates: EstimateRow[], frame: EstimateFrame): LabelledMark[] {
  const middles = symbolMiddles(estimates, frame);
  const labels = estimateLabels(estimates, middles, frame);
  return estimates.flatMap((row, at) => {
    const [extent, middle, label] = [frame.extents[at], middles[at], labels[at]];
    if (!extent || middle === undefined || !label) return [];
    const { left, right, top, bottom } = pixels(extent, frame);
    const given = bounds(row);
    const dated = row.claim.asOf !== undefined;
    const open = openness(row);
    const tip = arrowTip(row, extent, frame);
    const [upper, lower] = [Math.min(top, tip), Math.max(bottom, tip)];
    return [
      {
        ...markBasics(row),
        inferred: inferred(row.claim.asOf ?? ''),
        range: given.length > 1 ? `M${left},${top}H${right}V${bottom}H${left}Z` : '',
        span: dated && given.length === 1 ? `M${left},${top}H${right}` : '',
        arrow: open === 0 ? '' : `M${middle},${top}V${tip}m-5,${open * 7}l5,${-open * 7}l5,${open * 7}`,
        symbols: given.map(({ value, excluded }) => symbolAt(row, middle, frame.y(value), excluded)),
        label,
        leader: leaderPath({ x: left, y: upper, width: right - left, height: lower - upper }, label),
      },
    ];
  });
}

/**
 * Where along the span of its date each estimate has its symbols: in the middle, or beside it if they would cover
 * others. Those of a short date come first, for they have no choice.
 */
function symbolMiddles(estimates: EstimateRow[], frame: EstimateFrame): number[] {
  const taken: Box[] = [];
  const middles = estimates.map(() => 0);
  const extents = [...frame.extents.entries()].toSorted(([, a], [, b]) => a.x2 - a.x1 - (b.x2 - b.x1));
  for (const [at, extent] of extents) {
    const { left, right, top, bottom } = pixels(extent, frame);
    const symbolBox = (middle: number): Box => ({
      x: middle - halfSymbol,
      y: top - halfSymbol,
      width: 2 * halfSymbol,
      height: bottom - top + 2 * halfSymbol,
    });
    const covered = (middle: number): number =>
      taken.reduce((sum, other) => sum + overlap(symbolBox(middle), other), 0);
    const [best = left] = [0.5, 0.25, 0.75, 0.1, 0.9]
      .map((part) => left + part * (right - left))
      .toSorted((a, b) => covered(a) - covered(b));
    middles[at] = pixel(best);
    taken.push(symbolBox(best));
  }
  return middles;
}
