import { firstDay, inferred, lastDay } from '../wording/dates.ts';

const day = 86_400_000;
const width = 372;
const height = 14;

/**
 * A year as SVG with the place of a date in it: a day is a dot, a month or a longer span a bar of its length, broken where
 * the date is about or uncertain; what goes on after the year has an arrow. Decoration: the date stands beside it in words.
 */
export function dateStrip(date: string, year: number): string {
  const start = Date.UTC(year, 0);
  const whole = Date.UTC(year + 1, 0) - start;
  const x = (time: number): number => Math.round((Math.min(time - start, whole) / whole) * width);
  const from = Date.parse(firstDay(date));
  const to = Date.parse(lastDay(date)) + day;
  const doubt = inferred(date) ? ' class="inferred"' : '';
  const mark =
    to - from <= day
      ? `<circle${doubt} cx="${x(from + day / 2)}" cy="7" r="5"/>`
      : `<rect${doubt} x="${x(from)}" y="3" width="${x(to) - x(from)}" height="8"/>`;
  const arrow = to > start + whole ? `<path d="M${width + 2},1l6,6l-6,6z"/>` : '';
  const months = Array.from({ length: 13 }, (_, month) => `M${x(Date.UTC(year, month))},2v10`).join('');
  return `<svg viewBox="-6 0 ${width + 16} ${height}" aria-hidden="true"><path class="months" d="${months}"/>${mark}${arrow}</svg>`;
}
