import { markdownTable } from '../markdown-table.ts';
import type { Load, Paint } from './phone.ts';
import type { Cost } from './process-cost.ts';

/** A build. */
export interface Building extends Cost {
  what: string;
}

/** A query on a site, with each of its loads. */
export interface Searching {
  site: string;
  query: string;
  loads: Load[];
}

/** The most seconds that a reader should wait, having opened the dialog a second before. */
const goal = 1.2;

export const buildingReport = (buildings: Building[]): string =>
  markdownTable(
    ['building', 'seconds', 'peak MB'],
    buildings.map(({ what, seconds, megabytes }) => [
      what,
      seconds.toFixed(1),
      megabytes?.toFixed(0) ?? 'not known',
    ]),
  );

/** The median and range of the loads of each query, and the medians above the goal. */
export function searchingReport(searchings: Searching[]): string {
  const rows = searchings.map(({ site, query, loads }) => {
    const seconds = loads.map((load) => load.seconds).toSorted((a, b) => a - b);
    return {
      name: `${site}: ${query}`,
      median: median(seconds),
      range: `${seconds[0]?.toFixed(2)} to ${seconds.at(-1)?.toFixed(2)}`,
      bytes: median(loads.map((load) => load.bytes).toSorted((a, b) => a - b)),
      workers: Math.max(...loads.map((load) => load.workers)),
    };
  });
  const above = rows.filter((row) => row.median > goal).map(({ name }) => name);
  return [
    markdownTable(
      ['first keystroke to first result', 'seconds', 'range', 'bytes'],
      rows.map(({ name, median: middle, range, bytes }) => [name, middle.toFixed(2), range, String(bytes)]),
    ),
    above.length > 0 ? `Above ${goal} s: ${above.join('; ')}.` : `None is above ${goal} s.`,
    ...(rows.some(({ workers }) => workers > 0)
      ? ['Workers ran at full speed: Chromium slows down the processor of pages only.']
      : []),
  ].join('\n\n');
}

/** The middle of sorted values; the lower of two. */
const median = (values: number[]): number => values[Math.floor((values.length - 1) / 2)] ?? NaN;

/** The medians of the loads of pages, and the first paints as multiples of that of the first page. */
export function paintReport(pages: { name: string; paints: Paint[] }[]): string {
  const rows = pages.map(({ name, paints }) => {
    const middle = (value: (paint: Paint) => number): number =>
      median(paints.map(value).toSorted((a, b) => a - b));
    return { name, paints, middle, first: middle((paint) => paint.first) };
  });
  return markdownTable(
    [
      'page',
      'first paint ms',
      'ours to it',
      'largest ms',
      'blocking ms',
      'typeface asked for ms',
      'shift',
      'bytes',
      'requests',
    ],
    rows.map(({ name, middle, first }) => [
      name,
      first.toFixed(0),
      ((rows[0]?.first ?? NaN) / first).toFixed(2),
      middle((paint) => paint.largest).toFixed(0),
      middle((paint) => paint.blocking).toFixed(0),
      middle((paint) => paint.typeface ?? NaN).toFixed(0),
      middle((paint) => paint.shift).toFixed(4),
      middle((paint) => paint.bytes).toFixed(0),
      middle((paint) => paint.requests).toFixed(0),
    ]),
  );
}
