import { z } from 'astro/zod';
import type { Entry } from '../corpus/corpus.ts';
import { inferred } from '../wording/dates.ts';
import { type Work, work } from '../schemas/work.ts';
import { noteOf, zoteroHolds } from './zotero-fields.ts';

/** A date in CSL-JSON. */
const cslDateSchema = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2),
  circa: z.literal(true).optional().describe('the date is inferred'),
  season: z.int().min(1).max(4).optional(),
});
export type CslDate = z.infer<typeof cslDateSchema>;

const dates = ['issued', 'accessed'] as const;

/** An item of CSL-JSON: the part of csl-data.json (CSL 1.0.2) that the site uses. */
const cslItemSchema = work.omit({ issued: true, accessed: true, doubt: true, remark: true }).extend({
  id: z.string(),
  issued: cslDateSchema.optional(),
  accessed: cslDateSchema.optional(),
  abstract: z.string().optional(),
  note: z
    .string()
    .optional()
    .describe(
      'in lines: fields that Zotero has no place for in a work of this type (publisher: …), then the editor’s “Doubt: …” about the reference and “Remark: …” on the record',
    ),
});
export type CslItem = z.infer<typeof cslItemSchema>;

/** A work as a CSL-JSON item, with its dates as date-parts and without the editor’s remarks. */
export function cslItem({ id, data }: Entry<Work>): CslItem {
  const item: Record<string, unknown> = { id, ...data };
  for (const field of dates) if (data[field] !== undefined) item[field] = cslDate(data[field]);
  delete item['doubt'];
  delete item['remark'];
  return item as CslItem;
}

/** A work as reference managers import it: with a `note` for what has no field of its own. */
export function notedItem(entry: Entry<Work>): CslItem {
  const note = noteOf(entry.data, (field) => zoteroHolds(entry.data.type, field));
  return { ...cslItem(entry), ...(note ? { note } : {}) };
}

/** An item for a format whose dates are plain: the note has the date where it is inferred, a season or an interval. */
export function withDateNote(item: CslItem): CslItem {
  const { issued, note } = item;
  if (!issued || (!issued.circa && !issued.season && issued['date-parts'].length === 1)) return item;
  return { ...item, note: [`issued: ${edtfDate(issued)}`, note].filter(Boolean).join('\n') };
}

/** A CSL date in EDTF: `2018-12-07~`, `2018-22`, `2015/2018`. */
const edtfDate = ({ 'date-parts': moments, season, circa }: CslDate): string =>
  moments
    .map((parts) =>
      [...parts, ...(season ? [season + 20] : [])].map((part) => String(part).padStart(2, '0')).join('-'),
    )
    .join('/') + (circa ? '~' : '');

/** An EDTF date as a CSL date: its parts, with `circa` if it is marked as inferred. A season in an interval is only its year. */
export function cslDate(date: string): CslDate {
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

/** The JSON Schema of a list of works. */
export const cslSchema = z.toJSONSchema(z.array(cslItemSchema.omit({ abstract: true })));
