import { arrow, dot, link as segment, type Markish, rect } from '@observablehq/plot';
import { dateText, inferred } from '../wording/dates.ts';
import type { EstimateRow } from '../corpus/estimates.ts';
import type { EstimateFrame, Extent } from './estimate-frame.ts';
import type { Series } from './series.ts';

/** An estimate, where it stands, how it looks and what it leads to. */
export interface DrawnEstimate {
  row: EstimateRow;
  extent: Extent;
  series: Series;
  href: string;
  text: string;
}

/** The length of the arrow of an open bound in pixels. */
export const reach = 40;

/** Which way the bound of an estimate is open: 1 upwards, -1 downwards, 0 where it has both bounds. */
export const openness = ({ claim: { low, high } }: EstimateRow): number =>
  Number(high === undefined) - Number(low === undefined);

/** An estimate in words. */
export const estimateText = (
  { claim: { asOf }, estimator, reporter, figure }: EstimateRow,
  unit: string,
): string =>
  `${asOf === undefined ? 'Date not given' : dateText(asOf)}: ${figure} ${unit}, estimated by ${estimator}, reported in ${reporter}`;

/**
 * A range as a bar, a single figure as a dot on the span of its date, an open end as an arrow. The bar or the dot is a
 * link; a date that is about or uncertain is drawn broken.
 */
export function estimateMarks(
  { row, extent, series, href, text }: DrawnEstimate,
  { y }: EstimateFrame,
): Markish[] {
  const { x1, x2, low, high } = extent;
  const { asOf = '' } = row.claim;
  const stroke = `var(--series-${series.number})`;
  const line = { stroke, strokeWidth: 2, ...(inferred(asOf) ? { strokeDasharray: '4 3' } : {}) };
  const linked = { href: 'href', title: 'text' };
  const at = { x1, x2, low, high, middle: (x1 + x2) / 2, href, text };
  if (low !== high)
    return [
      rect([at], {
        ...line,
        ...linked,
        x1: 'x1',
        x2: 'x2',
        y1: 'low',
        y2: 'high',
        fill: stroke,
        fillOpacity: 0.25,
      }),
    ];
  const open = openness(row);
  const end = y.invert?.(Number(y.apply(low)) - open * reach);
  return [
    ...(asOf === '' ? [] : [segment([at], { ...line, x1: 'x1', x2: 'x2', y: 'low' })]),
    ...(open ? [arrow([{ ...at, end }], { ...line, x: 'middle', y1: 'low', y2: 'end' })] : []),
    dot([at], {
      ...linked,
      x: 'middle',
      y: 'low',
      r: 6,
      symbol: series.symbol,
      fill: open ? 'var(--paper)' : stroke,
      stroke,
      strokeWidth: 2,
    }),
  ];
}
