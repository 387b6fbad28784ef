import { z } from 'astro/zod';
import edtf from 'edtf';

const isEdtf = (value: string): boolean => {
  try {
    const { type, min, max } = edtf(value);
    return ['Date', 'Season', 'Interval'].includes(type) && min <= max;
  } catch {
    return false;
  }
};

/**
 * A date in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1): `2020`, `2020-03`, `2020-03-25`,
 * `2022-01~` (about), `2020-02?` (uncertain), `2018-22` (summer), `2015/2018` (from, to), `2020-08-23/..` (since).
 * YAML may hand over an unquoted date as a number or a Date; both are taken back to the text that was written.
 */
export const date = z
  .preprocess((value) => {
    if (typeof value === 'number') return String(value);
    if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
    return value;
  }, z.string())
  .refine(isEdtf, 'is not a date that exists: write it as 2020, 2020-03, 2020-03-25, 2022-01~ or 2015/2018');

/** A calendar day that the site itself is sure of: when something was published or changed here. */
export const day = date.refine(
  (value) => /^\d{4}-\d{2}-\d{2}$/.test(value),
  'is not a day: write it as 2026-11-22',
);
