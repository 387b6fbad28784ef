import {
  type EstimatedQuantity,
  type EstimateRow,
  drawnEstimates,
  hedgedFigure,
  sourceText,
} from '../corpus/estimates.ts';
import { inferred } from '../wording/dates.ts';
import { estimateFrame, type EstimateFrame, type Extent } from './estimate-frame.ts';
import {
  bounds,
  type EstimateMark,
  markBasics,
  openness,
  pixel,
  symbolAt,
  wrapped,
} from './estimate-marks.ts';
import { leader } from './leader.ts';
import { type Box, overlap, type PlacedLabel, placeLabels } from './labels.ts';

/** The width of the wide drawing in its units, and its text. */
export const chart = { width: 1000, fontSize: 13, lineHeight: 16 };

/** The room around the area between the axes, for their words. */
const margins = { top: 34, right: 8, bottom: 32, left: 56 };
/** The height of the area, for many estimates and for each of a few. */
const [mostHeight, heightEach] = [494, 130];
/** The length of the arrow of an open end. */
const arrowLength = 40;
/** Half the size of a symbol, with some room. */
const halfSymbol = 8;
/** Between a mark or a border and a label. */
const gap = 5;
/** How many years at most the axis names. */
const namedYears = 12;
/** The widths of a character of the usual sans serifs, and of a bold one, as parts of the size of the text. */
const [character, boldCharacter] = [0.58, 0.66];
/** How many characters a line of a label has at most. */
const lineLength = 16;

/** An estimate of the wide drawing with the label beside it. */
export interface LabelledMark extends EstimateMark {
  /** The figure with its unit, then who made the estimate and which analysis reports it. */
  label: Omit<PlacedLabel, 'leader'> & LabelText;
  /** The line to a label that is not at its mark, as SVG path data; empty if there is none. */
  leader: string;
}

interface LabelText {
  head: string[];
  source: string[];
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

function leaderPath(mark: Box, label: Box): string {
  const line = leader(mark, label, gap + halfSymbol + 1);
  return line ? `M${pixel(line.x1)},${pixel(line.y1)}L${pixel(line.x2)},${pixel(line.y2)}` : '';
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

/** Beside each mark: the figure, who made the estimate, and which analysis reports it. */
function estimateLabels(
  estimates: EstimateRow[],
  middles: number[],
  frame: EstimateFrame,
): LabelledMark['label'][] {
  const { fontSize, lineHeight } = chart;
  const area = frame.box;
  const texts = estimates.map((row) => ({
    head: wrapped(hedgedFigure(row), lineLength),
    source: wrapped(sourceText(row), lineLength),
  }));
  // A label that crosses the border would be taken for that of another mark.
  const border = frame.undated ? frame.x(frame.undated.from) : area.x + area.width;
  const dated: Box = { ...area, width: border - gap - area.x };
  const undated: Box = { ...area, x: border, width: area.x + area.width - border };
  // The last are placed first: the border leaves them the least room.
  const placed = placeLabels(
    estimates
      .map((row, at) => {
        const extent = frame.extents[at] ?? { x1: 0, x2: 0, low: 0, high: 0 };
        const { head = [], source = [] } = texts[at] ?? {};
        return {
          frame: row.claim.asOf === undefined ? undated : dated,
          mark: markBox(row, extent, middles[at] ?? 0, frame),
          label: {
            width: Math.max(widest(head) * boldCharacter, widest(source) * character) * fontSize,
            height: (head.length + source.length) * lineHeight,
          },
        };
      })
      .toReversed(),
    { gap, shifts: 4, slides: 7, revisions: 3, crowded: 'overlap' },
  ).toReversed();
  return placed.flatMap((place, at) => {
    const text = texts[at];
    return place && text ? [{ ...place, anchorX: pixel(place.anchorX), y: pixel(place.y), ...text }] : [];
  });
}

function markBox(row: EstimateRow, extent: Extent, middle: number, frame: EstimateFrame): Box {
  const { left, right, top, bottom } = pixels(extent, frame);
  const tip = arrowTip(row, extent, frame);
  const upper = Math.min(top - halfSymbol, tip);
  const start = Math.min(left, middle - halfSymbol);
  return {
    x: start,
    y: upper,
    width: Math.max(right, middle + halfSymbol) - start,
    height: Math.max(bottom + halfSymbol, tip) - upper,
  };
}

/** Where the arrow of an open end ends; that of a lower end at 0 at the latest. Without an open end it has no length. */
function arrowTip(row: EstimateRow, extent: Extent, frame: EstimateFrame): number {
  const { top } = pixels(extent, frame);
  return pixel(Math.min(top - openness(row) * arrowLength, frame.y(0)));
}

const widest = (lines: string[]): number => Math.max(0, ...lines.map((line) => line.length));

const pixels = ({ x1, x2, low, high }: Extent, { x, y }: EstimateFrame) => ({
  left: pixel(x(x1)),
  right: pixel(x(x2)),
  top: pixel(y(high)),
  bottom: pixel(y(low)),
});
