import { z } from 'astro/zod';
import edtf from 'edtf';

/** A season of a year: 21 is spring, 22 summer, 23 autumn, 24 winter. */
const season = /\b(\d{4})-(2[1-4])(?![\d-])/g;

/** The date with its first or last month in place of each season. */
const inMonths = (date: string, month: 0 | 2): string =>
  date.replace(season, (_, year: string, number: string) =>
    new Date(Date.UTC(Number(year), 3 * (Number(number) - 20) - 1 + month)).toISOString().slice(0, 7),
  );

interface Span {
  type: string;
  min: number;
  max: number;
}

// A site asks for the same few dates again and again, and edtf compiles its grammar each time that it parses one.
const spans = new Map<string, Span>();

function span(date: string): Span {
  let known = spans.get(date);
  if (!known) {
    const { type, min } = edtf(inMonths(date, 0));
    known = { type, min, max: edtf(inMonths(date, 2)).max };
    spans.set(date, known);
  }
  return known;
}

/**
 * The first millisecond that an EDTF date may mean, UTC. EDTF leaves the months of a season open. Here spring is March to
 * May, summer June to August and autumn September to November; winter 2018 is December 2018 to the end of February 2019.
 * @throws SyntaxError if it is not a date
 */
export const earliest = (date: string): number => span(date).min;

/**
 * The last millisecond that an EDTF date may mean, UTC; infinite if its end is open. Seasons are those of `earliest`.
 * @throws SyntaxError if it is not a date
 */
export const latest = (date: string): number => span(date).max;

const isDate = (value: string): boolean => {
  try {
    const { type, min, max } = span(value);
    return ['Date', 'Interval'].includes(type) && min <= max;
  } catch {
    return false;
  }
};

/**
 * A date in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1): `2020`, `2020-03`, `2020-03-25`,
 * `2022-01~` (about), `2020-02?` (uncertain), `2018-22` (summer), `2015/2018` (from, to), `2020-08-23/..` (since).
 * YAML hands over an unquoted date as a number or a Date; both become the text that was written.
 */
export const date = z
  .preprocess((value) => {
    if (typeof value === 'number') return String(value);
    if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
    return value;
  }, z.string())
  .refine(isDate, 'is not a date that exists: write it as 2020, 2020-03, 2020-03-25, 2022-01~ or 2015/2018');

/** A calendar day that the site itself is sure of: when something was published or changed here. */
export const day = date.refine(
  (value) => /^\d{4}-\d{2}-\d{2}$/.test(value),
  'is not a day: write it as 2026-11-22',
);
