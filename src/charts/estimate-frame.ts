import { scale, type Scale } from '@observablehq/plot';
import { firstDay, lastDay } from '../wording/dates.ts';
import type { EstimateRow } from '../corpus/estimates.ts';
import type { Box } from './label-placement.ts';

const day = 86_400_000;
/** The least width of a mark in pixels, so that a day can be seen. */
const leastWidth = 8;

/** Where an estimate stands: `x1` to `x2` in milliseconds of the time axis, `low` to `high` in its unit. */
export interface Extent {
  x1: number;
  x2: number;
  low: number;
  high: number;
}

/** The scales of a chart of estimates, and where its estimates are on them. */
export interface EstimateFrame {
  x: Scale;
  y: Scale;
  /** The years of the time axis. */
  years: number[];
  /** The place of estimates without a date, beside the time axis; undefined where all have one. */
  undated: { from: number; to: number } | undefined;
  extents: Extent[];
}

/** Lays estimates out on a time axis of whole years, with a place of its own for those without a date. */
export function estimateFrame(estimates: EstimateRow[], box: Box): EstimateFrame {
  const spans = estimates.map(({ claim: { asOf } }) => (asOf === undefined ? undefined : span(asOf)));
  const dated = spans.filter((each) => each !== undefined);
  const years = yearsOf(dated);
  const start = Date.UTC(years[0] ?? 2000, 0);
  const end = years.length > 0 ? Date.UTC((years.at(-1) ?? 0) + 1, 0) : start;
  const undated = estimates.length - dated.length;
  const column = years.length > 0 ? (end - start) / 3.5 : day;
  const x = scale({
    x: {
      type: 'linear',
      domain: [start, undated > 0 ? end + column : end],
      range: [box.x, box.x + box.width],
    },
  });
  const y = scale({
    y: { type: 'linear', domain: [0, top(estimates)], nice: 5, range: [box.y + box.height, box.y] },
  });
  const least = (leastWidth / box.width) * (end + (undated > 0 ? column : 0) - start);
  let place = 0;
  const extents = estimates.map(({ claim: { low, high } }, at) => {
    const middle = end + (column * (place + 1)) / (undated + 1);
    const found = spans[at];
    if (!found) place += 1;
    return {
      ...widened(found ?? { x1: middle, x2: middle }, found ? least : least * 2),
      low: low ?? high ?? 0,
      high: high ?? low ?? 0,
    };
  });
  return { x, y, years, undated: undated > 0 ? { from: end, to: end + column } : undefined, extents };
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

/** The highest figure, with room for the arrow of one that is open upwards. */
const top = (estimates: EstimateRow[]): number =>
  Math.max(...estimates.map(({ claim: { low = 0, high = low * 1.35 } }) => high));

function widened({ x1, x2 }: Span, least: number): Span {
  const spare = Math.max(0, least - (x2 - x1)) / 2;
  return { x1: x1 - spare, x2: x2 + spare };
}
