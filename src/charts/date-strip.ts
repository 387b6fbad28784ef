import { firstDay, lastDay } from '../wording/dates.ts';

const day = 86_400_000;

/** The length of a year on the strip, in units of the drawing. */
export const stripWidth = 372;

/** A date on a strip that is a year long. */
export interface DateStrip {
  /** Where the months begin, and where the last one ends. */
  months: number[];
  /** The date, from its first day to its last. */
  mark: { x: number; width: number };
  /** Whether the date is one day. */
  day: boolean;
  /** Whether the date goes on after the year. */
  open: boolean;
}

/** Lays out a date, as far as it is in the year. */
export function dateStrip(date: string, year: number): DateStrip {
  const start = Date.UTC(year, 0);
  const end = Date.UTC(year + 1, 0);
  const position = (time: number): number =>
    Math.round(((Math.min(time, end) - start) / (end - start)) * stripWidth);
  const from = Date.parse(firstDay(date));
  const to = Date.parse(lastDay(date)) + day;
  const x = position(from);
  return {
    months: Array.from({ length: 13 }, (_, month) => position(Date.UTC(year, month))),
    mark: { x, width: position(to) - x },
    day: to - from <= day,
    open: to > end,
  };
}
