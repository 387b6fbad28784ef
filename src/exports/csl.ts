import type { CSL } from '@citation-js/core';
import edtf from 'edtf';
import type { Entry } from '../corpus/corpus.ts';
import { inferred } from '../corpus/dates.ts';
import type { Work } from '../schemas/work.ts';

/** Fields of a work that are the editor's and not bibliographic. */
const own = new Set(['doubt', 'remark']);

/** A work as a CSL-JSON item (CSL 1.0.2 schema, csl-data.json), its dates as date-parts. */
export function cslItem({ id, data }: Entry<Work>): CSL {
  const fields = Object.entries(data).filter(([field]) => !own.has(field));
  return Object.fromEntries([
    ['id', id],
    ...fields.map(([field, value]) => [
      field,
      field === 'issued' || field === 'accessed' ? cslDate(String(value)) : value,
    ]),
  ]) as unknown as CSL;
}

/** An EDTF date as a CSL date: its parts, `circa` where it is marked as inferred, a season as such. */
export function cslDate(date: string): { 'date-parts': number[][]; circa?: true; season?: number } {
  const moments = date.split('/').filter((moment) => /^\d/.test(moment));
  const parts = moments.map((moment) => moment.replace(/[~?%]/g, '').split('-').map(Number));
  const season = edtf(date).type === 'Season' ? parts[0]?.[1] : undefined;
  return {
    'date-parts': season === undefined ? parts : parts.map((each) => each.slice(0, 1)),
    ...(season === undefined ? {} : { season: season - 20 }),
    ...(inferred(date) ? { circa: true as const } : {}),
  };
}
