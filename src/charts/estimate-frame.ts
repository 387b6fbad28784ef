import type { EstimateRow } from '../corpus/estimates.ts';
import { firstDay, lastDay } from '../wording/dates.ts';
import type { Box } from './labels.ts';

const day = 86_400_000;
/** The least width of a mark in pixels, so that a day can be seen. */
const leastWidth = 10;

/** What an estimate covers: `x1` to `x2` in milliseconds of the time axis, `low` to `high` in its unit. */
export interface Extent {
  x1: number;
  x2: number;
  low: number;
  high: number;
}

/** The axes of a chart of estimates, and where its estimates are on them. */
export interface EstimateFrame {
  box: Box;
  /** The pixel of a time. */
  x: (time: number) => number;
  /** The pixel of a figure. */
  y: (figure: number) => number;
  /** The figures that the axis names, from 0 up. */
  figures: number[];
  /** The years of the time axis. */
  years: number[];
  /** The column for estimates without a date, after the time axis; undefined if all have one. */
  undated: { from: number; to: number } | undefined;
  extents: Extent[];
}

/** Lays estimates out on a time axis of whole years, with a column for those without a date. */
export function estimateFrame(estimates: EstimateRow[], box: Box): EstimateFrame {
  const spans = estimates.map(({ claim: { asOf } }) => (asOf === undefined ? undefined : span(asOf)));
  const dated = spans.filter((each) => each !== undefined);
  const years = yearsOf(dated);
  const start = Date.UTC(years[0] ?? 2000, 0);
  const end = years.length > 0 ? Date.UTC((years.at(-1) ?? 0) + 1, 0) : start;
  const undated = estimates.length - dated.length;
  const column = years.length > 0 ? (end - start) / 4.2 : day;
  const length = end - start + (undated > 0 ? column : 0);
  const figures = roundFigures(estimates);
  const top = figures.at(-1) ?? 1;
  const least = (leastWidth / box.width) * length;
  let place = 0;
  const extents = estimates.map(({ ends: { low, high } }, at) => {
    const middle = end + (column * (place + 1)) / (undated + 1);
    const found = spans[at];
    if (!found) place += 1;
    return {
      ...widened(found ?? { x1: middle, x2: middle }, found ? least : least * 2),
      low: low ?? high ?? 0,
      high: high ?? low ?? 0,
    };
  });
  return {
    box,
    x: (time) => box.x + ((time - start) / length) * box.width,
    y: (figure) => box.y + (1 - figure / top) * box.height,
    figures,
    years,
    undated: undated > 0 ? { from: end, to: end + column } : undefined,
    extents,
  };
}

type Span = Pick<Extent, 'x1' | 'x2'>;

const span = (asOf: string): Span => ({
  x1: Date.parse(firstDay(asOf)),
  x2: Date.parse(lastDay(asOf)) + day,
});

function yearsOf(spans: Span[]): number[] {
  if (spans.length === 0) return [];
  const first = new Date(Math.min(...spans.map(({ x1 }) => x1))).getUTCFullYear();
  const last = new Date(Math.max(...spans.map(({ x2 }) => x2 - day))).getUTCFullYear();
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/**
 * Up to six figures from 0 to the highest estimate or above, with room for the arrow of one that is open upwards:
 * multiples of 1, 2 or 5 times a power of ten.
 */
export function roundFigures(estimates: EstimateRow[]): number[] {
  const highest = Math.max(1, ...estimates.map(({ ends: { low = 0, high = low * 1.35 } }) => high));
  const power = 10 ** Math.floor(Math.log10(highest / 5));
  const step = power * ([1, 2, 5].find((factor) => factor * power * 5 >= highest) ?? 10);
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, at) => at * step);
}

function widened({ x1, x2 }: Span, least: number): Span {
  const spare = Math.max(0, least - (x2 - x1)) / 2;
  return { x1: x1 - spare, x2: x2 + spare };
}
