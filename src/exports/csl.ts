import type { CSL } from '@citation-js/core';
import { z } from 'astro/zod';
import type { Entry } from '../corpus/corpus.ts';
import { inferred } from '../wording/dates.ts';
import { type Work, work } from '../schemas/work.ts';

/** The fields of a work that are remarks of the editor. */
const own = new Set(['doubt', 'remark']);
const dates = new Set(['issued', 'accessed']);

/** A work as a CSL-JSON item (CSL 1.0.2 schema, csl-data.json), with its dates as date-parts. */
export function cslItem({ id, data }: Entry<Work>): CSL {
  const fields = Object.entries(data)
    .filter(([field]) => !own.has(field))
    .map(([field, value]) => [field, dates.has(field) ? cslDate(String(value)) : value]);
  return { id, type: data.type, ...Object.fromEntries(fields) };
}

/** A date in CSL-JSON. */
const cslDateSchema = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2),
  circa: z.literal(true).optional(),
  season: z.int().min(1).max(4).optional(),
});

/** An EDTF date as a CSL date: its parts, with `circa` if it is marked as inferred. A season in an interval is only its year. */
export function cslDate(date: string): z.infer<typeof cslDateSchema> {
  const moments = date.split('/').filter((moment) => /^\d/.test(moment));
  const parts = moments.map((moment) => moment.replace(/[~?%]/g, '').split('-').map(Number));
  const isSeason = ([, month = 0]: number[]): boolean => month > 20;
  const season = parts.length === 1 && parts.find(isSeason)?.[1];
  return {
    'date-parts': parts.map((each) => (isSeason(each) ? each.slice(0, 1) : each)),
    ...(season ? { season: season - 20 } : {}),
    ...(inferred(date) ? { circa: true as const } : {}),
  };
}

/** The JSON Schema of a list of works: the part of CSL-JSON that the site uses. */
export const cslSchema = z.toJSONSchema(
  z.array(
    work
      .omit({ issued: true, accessed: true, doubt: true, remark: true })
      .extend({ id: z.string(), issued: cslDateSchema.optional(), accessed: cslDateSchema.optional() }),
  ),
);
