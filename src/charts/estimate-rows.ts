import {
  type EstimatedQuantity,
  type EstimateRow,
  drawnEstimates,
  hedgedFigure,
  sourceText,
} from '../corpus/estimates.ts';
import { roundFigures } from './estimate-frame.ts';
import {
  bounds,
  dateLabel,
  type EstimateMark,
  markBasics,
  openness,
  pixel,
  symbolAt,
  wrapped,
} from './estimate-marks.ts';

/** The width of the narrow drawing in its units, where its scale begins and ends, and its text. */
export const rowsFrame = { width: 340, left: 22, right: 316, fontSize: 13, lineHeight: 17 };

/** How high the part of a row is that is drawn to scale, and the space between rows. */
const [stripHeight, space] = [22, 12];
/** How high the scale is, above and below the rows. */
const scaleHeight = 24;
/** How many characters fit into a line. */
const lineLength = 48;
const arrowLength = 26;

/** An estimate of the narrow drawing: words above its mark. */
export interface EstimateRowMark extends EstimateMark {
  y: number;
  height: number;
  /** The date, and the figure with its unit. */
  head: string[];
  /** Who made the estimate and which analysis reports it. */
  source: string[];
  /** The middle of its mark. */
  middle: number;
}

/** The narrow drawing of a chart of estimates: a row an estimate by date, with the figure from left to right. */
export interface EstimateRowsDrawing {
  height: number;
  figures: { text: string; x: number }[];
  rows: EstimateRowMark[];
}

/** Lays out the estimates of a quantity one below the other, for screens too narrow for a time axis. */
export function estimateRows(quantity: EstimatedQuantity): EstimateRowsDrawing {
  const estimates = drawnEstimates(quantity);
  const figures = roundFigures(estimates);
  const { left, right } = rowsFrame;
  const top = figures.at(-1) ?? 1;
  const x = (figure: number): number => left + (figure / top) * (right - left);
  const rows = estimates.reduce<EstimateRowMark[]>((above, row) => {
    const last = above.at(-1);
    return [...above, rowMark(row, last ? last.y + last.height + space : scaleHeight + space, x)];
  }, []);
  const last = rows.at(-1);
  return {
    height: (last ? last.y + last.height : 0) + scaleHeight + space,
    figures: figures.map((figure) => ({ text: figure.toLocaleString('en-GB'), x: pixel(x(figure)) })),
    rows,
  };
}

function rowMark(row: EstimateRow, y: number, x: (figure: number) => number): EstimateRowMark {
  const head = wrapped(`${dateLabel(row)}: ${hedgedFigure(row)}`, lineLength - 4);
  const source = wrapped(sourceText(row), lineLength);
  const words = (head.length + source.length) * rowsFrame.lineHeight;
  const middle = y + words + stripHeight / 2;
  const given = bounds(row);
  const [from = 0, to = from] = given.map(({ value }) => pixel(x(value)));
  const open = openness(row);
  // An open lower end reaches no further than 0.
  const tip = pixel(open > 0 ? from + arrowLength : Math.max(rowsFrame.left, from - arrowLength));
  return {
    ...markBasics(row),
    // The date is in the words.
    inferred: false,
    y,
    height: words + stripHeight,
    head,
    source,
    middle,
    range: given.length > 1 ? `M${from},${middle - 4}H${to}v8H${from}z` : '',
    span: '',
    arrow: open === 0 ? '' : `M${from},${middle}H${tip}m${-open * 7},-5l${open * 7},5l${-open * 7},5`,
    symbols: given.map(({ value, excluded }) => symbolAt(row, x(value), middle, excluded)),
  };
}
