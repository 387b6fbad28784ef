import type { EstimatedQuantity, EstimateRow } from '../corpus/estimates.ts';
import { claimDateText } from '../corpus/claim-dates.ts';
import { inferred } from '../wording/dates.ts';
import { estimateFrame, type EstimateFrame, type Extent } from './estimate-frame.ts';
import { type Box, type PlacedLabel, placeLabels } from './labels.ts';
import { type Series, seriesOf } from './series.ts';

/** The size of the chart in pixels, of the area between its axes, and of its text. */
export const chart = {
  width: 800,
  height: 440,
  area: { x: 56, y: 30, width: 736, height: 380 },
  fontSize: 13,
  lineHeight: 16,
};

/** The length of the arrow of an open bound. */
const arrowLength = 40;
/** Half the height of a mark of a single figure, with some room. */
const halfMark = 6;
/** Between a mark or a border and a label. */
const gap = 6;
/** How many years at most the axis names. */
const namedYears = 12;

/** An estimate in a chart. Its paths are SVG path data. */
export interface EstimateMark {
  /** The address of its claim. */
  address: string;
  text: string;
  series: Series;
  /** A range between two bounds, a single figure, or one with an open bound. */
  kind: 'range' | 'figure' | 'open';
  /** Whether its date is approximate or uncertain. */
  inferred: boolean;
  /** A bar, or the symbol of the series. */
  outline: string;
  /** The span of the date and the arrow of an open bound; empty if there is neither. */
  line: string;
  /** Who made the estimate, in lines; then which analysis reports it. */
  label: PlacedLabel & { lines: string[] };
}

/** A chart of estimates in pixels, ready to be drawn. */
export interface EstimateChart {
  figures: { text: string; y: number }[];
  /** The vertical lines between the named years. */
  yearLines: number[];
  years: { text: string; x: number }[];
  /** The column for estimates without a date. */
  undated: { x: number; middle: number } | undefined;
  marks: EstimateMark[];
}

/** Lays out the estimates of a quantity: the figure over the as-of date. */
export function estimateChart({ data, estimates }: EstimatedQuantity): EstimateChart {
  const frame = estimateFrame(estimates, chart.area);
  const { x, y, years, undated } = frame;
  const named = years.filter((_, at) => at % Math.ceil(years.length / namedYears) === 0);
  const lastYear = years.at(-1);
  return {
    figures: frame.figures.map((figure) => ({ text: figure.toLocaleString('en-GB'), y: pixel(y(figure)) })),
    yearLines: [...named, ...(lastYear === undefined ? [] : [lastYear + 1])].map((year) =>
      pixel(x(Date.UTC(year, 0))),
    ),
    years: named.map((year) => ({ text: String(year), x: pixel(x(Date.UTC(year, 6))) })),
    undated: undated && { x: pixel(x(undated.from)), middle: pixel(x((undated.from + undated.to) / 2)) },
    marks: marks(estimates, data.unit, frame),
  };
}

function marks(estimates: EstimateRow[], unit: string, frame: EstimateFrame): EstimateMark[] {
  const series = new Map(seriesOf(estimates).map((each) => [each.analysis, each]));
  const labels = estimateLabels(estimates, frame);
  return estimates.flatMap((row, at) => {
    const [extent, look, label] = [frame.extents[at], series.get(row.briefing.id), labels[at]];
    if (!extent || !look || !label) return [];
    const { claim } = row;
    const { left, right, top, bottom } = pixels(extent, frame);
    const middle = pixel((left + right) / 2);
    const open = openness(row);
    return [
      {
        address: claim.address,
        text: estimateText(row, unit),
        series: look,
        kind: open !== 0 ? 'open' : top === bottom ? 'figure' : 'range',
        inferred: inferred(claim.asOf ?? ''),
        outline:
          top === bottom ? `M${middle},${top}${look.symbol}` : `M${left},${top}H${right}V${bottom}H${left}Z`,
        line: [
          top === bottom && claim.asOf !== undefined ? `M${left},${top}H${right}` : '',
          open === 0
            ? ''
            : `M${middle},${top}v${-open * arrowLength}m-5,${open * 8}l5,${-open * 8}l5,${open * 8}`,
        ].join(''),
        label,
      },
    ];
  });
}

/** Beside each mark: who made the estimate, and below it which analysis reports it. */
function estimateLabels(estimates: EstimateRow[], frame: EstimateFrame): EstimateMark['label'][] {
  const { area, fontSize, lineHeight } = chart;
  const texts = estimates.map(({ estimator, reporter }) => [...wrapped(estimator), `in ${reporter}`]);
  // A label that crosses the border would be taken for that of another mark.
  const border = frame.undated ? frame.x(frame.undated.from) : area.x + area.width;
  const dated: Box = { ...area, width: border - gap - area.x };
  const undated: Box = { ...area, x: border, width: area.x + area.width - border };
  const placed = placeLabels(
    estimates.map((row, at) => {
      const extent = frame.extents[at] ?? { x1: 0, x2: 0, low: 0, high: 0 };
      const { left, right, top, bottom } = pixels(extent, frame);
      const above = openness(row) > 0 ? arrowLength : halfMark;
      const below = openness(row) < 0 ? arrowLength : halfMark;
      const lines = texts[at] ?? [];
      return {
        frame: row.claim.asOf === undefined ? undated : dated,
        mark: { x: left, y: top - above, width: right - left, height: bottom + below - (top - above) },
        label: {
          // A character of a sans serif is a little over half as wide as it is high.
          width: Math.max(...lines.map((line) => line.length)) * fontSize * 0.55,
          height: lines.length * lineHeight,
        },
      };
    }),
    { gap, shifts: 4, crowded: 'overlap' },
  );
  return placed.flatMap((place, at) =>
    place ? [{ ...place, anchorX: pixel(place.anchorX), y: pixel(place.y), lines: texts[at] ?? [] }] : [],
  );
}

const pixels = ({ x1, x2, low, high }: Extent, { x, y }: EstimateFrame) => ({
  left: pixel(x(x1)),
  right: pixel(x(x2)),
  top: pixel(y(high)),
  bottom: pixel(y(low)),
});

/** One decimal is enough. */
const pixel = (value: number): number => Math.round(value * 10) / 10;

/** Which bound of an estimate is open: 1 the upper, -1 the lower, 0 neither. */
const openness = ({ ends: { low, high } }: EstimateRow): number =>
  Number(high === undefined) - Number(low === undefined);

/** An estimate in words. */
const estimateText = ({ claim, estimator, reporter, figure }: EstimateRow, unit: string): string =>
  `${claimDateText(claim) ?? 'Date not given'}: ${figure} ${unit}, estimated by ${estimator}, reported in ${reporter}`;

/** Words in lines of at most some 24 characters. */
const wrapped = (words: string): string[] =>
  words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + word.length < 24
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
