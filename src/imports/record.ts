import { type Work, work } from '../schemas/work.ts';
import { plainAddress } from '../corpus/web-address.ts';
import type { Reference } from './references.ts';

type Fields = Record<string, unknown>;

/** A reference as a record of a work that the schema has not seen yet, and the names of the fields that we do not keep. */
export function recordOf(item: NonNullable<Reference['item']>): { record: Fields; leftOut: string[] } {
  const given: Fields = {
    ...item,
    ...typeOf(item),
    'title-short': item['title-short'] ?? item['shortTitle'],
  };
  const record: Fields = {};
  for (const field of Object.keys(work.shape) as (keyof Work)[]) {
    const value = given[field];
    const read = readers[field]?.(value) ?? plainText(value);
    if (value !== undefined && value !== '' && read !== undefined) record[field] = read;
  }
  if (typeof record['title'] === 'string' && record['title-short'] === record['title'])
    delete record['title-short'];
  const address = item['URL'];
  if (typeof address === 'string' && plainAddress(address) !== unescaped(address))
    record['remark'] = 'Tracking parts of the address are left out.';
  const leftOut = Object.keys(item).filter((field) => !(field in work.shape) && !silent.has(field));
  return { record, leftOut };
}

/** Fields that say nothing about the work itself, or that are read under another name. */
const silent = new Set(['id', 'citation-key', 'shortTitle', 'page-first', '_graph']);

const readers: Partial<Record<keyof Work, (value: unknown) => unknown>> = {
  author: people,
  editor: people,
  issued: edtfDate,
  accessed: edtfDate,
  URL: (value) => (typeof value === 'string' ? plainAddress(unescaped(value)) : value),
  DOI: (value) =>
    typeof value === 'string' ? value.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '') : value,
  ISBN: (value) => firstMatch(value, /[\dX][\dX-]{8,}[\dX]/i)?.toUpperCase() ?? value,
  ISSN: (value) =>
    firstMatch(value, /\d{4}-?\d{3}[\dX]/i)
      ?.toUpperCase()
      .replace(/^(\d{4})-?/, '$1-') ?? value,
};

const firstMatch = (value: unknown, form: RegExp): string | undefined =>
  typeof value === 'string' ? form.exec(value)?.[0] : undefined;

/** BibTeX and RIS know fewer types than CSL: a newspaper is an article of a genre, a web page is miscellaneous. */
function typeOf(item: NonNullable<Reference['item']>): Fields {
  const { type, genre } = item as { type?: string; genre?: string };
  if (type === 'article-journal' && (genre === 'newspaper' || genre === 'magazine'))
    return { type: `article-${genre}`, genre: undefined };
  if (type === 'thesis' && genre && genre in degrees) return { type, genre: degrees[genre] };
  if (type === 'document' && item['URL']) return { type: 'webpage' };
  return {};
}

const degrees: Record<string, string> = { phdthesis: 'PhD thesis', mastersthesis: 'Master’s thesis' };

/** Text without the marks of italics and protected capitals; a number as text. */
const plainText = (value: unknown): unknown =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .replace(/<\/?[a-z][^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : value;

/** An address in which BibTeX has put backslashes before signs of its own. */
const unescaped = (address: string): string => address.replace(/%5C(?=[_&#~%])/gi, '');

interface Name {
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
  'non-dropping-particle'?: string;
  'dropping-particle'?: string;
}

/** The names; without “others”, which BibTeX writes for et al. A name in one piece is not split. */
function people(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return (value as Name[]).flatMap<Name>(({ family, given, suffix, literal, ...particles }) => {
    const last = [particles['dropping-particle'], particles['non-dropping-particle'], family]
      .filter(Boolean)
      .join(' ');
    if (literal !== undefined || !given) return last === 'others' ? [] : [{ literal: literal ?? last }];
    return [{ family: last, given, ...(suffix ? { suffix } : {}) }];
  });
}

interface CslDate {
  'date-parts'?: (string | number)[][];
  season?: string | number;
  circa?: unknown;
  raw?: string;
  literal?: string;
}

/** A date of CSL-JSON as EDTF; words that are no date stay as they are, and the schema refuses them. */
function edtfDate(value: unknown): unknown {
  const { 'date-parts': parts, season, circa, raw, literal } = (value ?? {}) as CslDate;
  const moments = (parts ?? [])
    .filter(([year]) => year)
    .map(([year, ...rest]) => [
      String(year).padStart(4, '0'),
      ...rest.map((part) => String(part).padStart(2, '0')),
    ]);
  const [first] = moments;
  if (!first) return /^(n\.?\s?d\.?|no date)?$/i.test(raw ?? literal ?? '') ? undefined : (raw ?? literal);
  if (season && moments.length === 1 && first.length === 1) first.push(String(20 + Number(season)));
  return moments.map((moment) => `${moment.join('-')}${circa ? '~' : ''}`).join('/');
}
