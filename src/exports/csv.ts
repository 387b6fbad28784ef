import { type ColumnOption, stringify } from 'csv-stringify/sync';
import type { PublicClaim, PublicEstimate } from '../schemas/public.ts';
import { figureText } from '../wording/figures.ts';

/** Columns that have the names of their fields, given with spaces between them. */
const columnsOf = (fields: string): ColumnOption[] =>
  fields.split(' ').map((field) => ({ key: field, header: field }));

/**
 * Records as CSV (RFC 4180) with a header, a line a record: no cell contains a line break. The items of a list are
 * separated by spaces. A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV
 * Injection). The byte order mark tells Excel that the text is UTF-8.
 */
const csv = (columns: ColumnOption[], records: object[]): string =>
  stringify(records, {
    columns,
    header: true,
    bom: true,
    cast: {
      string: (text) => text.replace(/\s+/g, ' '),
      boolean: String,
      object: (value) => (Array.isArray(value) ? value.join(' ') : ''),
    },
    escape_formulas: true,
    record_delimiter: 'windows',
  });

/** The columns of /claims.csv. The first two name the claim: by them the page /claims/ finds a claim's line. */
const claimColumns: ColumnOption[] = [
  ...columnsOf('analysis id url kind statement attributedTo asOf date dateWords dateBasis event places'),
  ...columnsOf('killed injured captured surrendered escaped'),
  ...columnsOf(
    'quantity unit figure low high lowExclusive highExclusive approximate hedge horizon horizonDate',
  ),
  { key: 'section.title', header: 'section' },
  { key: 'locator.label', header: 'locatorLabel' },
  { key: 'locator.value', header: 'locatorValue' },
  { key: 'locator.words', header: 'locatorWords' },
  ...columnsOf('works notes topics names doubt'),
];

type Count = NonNullable<PublicClaim['casualties']>['killed'];

/** A count of people as its published cells have it, in the words of all pages: `25`, `over 180`, `up to 40`. */
function countCell(count: Count): string {
  if (typeof count !== 'object') return String(count ?? '');
  const { low, high, lowExclusive, highExclusive, approximate, words } = count;
  if (highExclusive && approximate) return figureText({ nearly: high });
  return figureText({
    ...(lowExclusive ? { above: low } : { low }),
    ...(highExclusive ? { below: high } : { high }),
    approximate,
    words,
  });
}

/** Claims as CSV, a line a claim. */
export const claimsCsv = (claims: PublicClaim[]): string =>
  csv(
    claimColumns,
    claims.map(({ casualties = {}, notes, works, ...claim }) => ({
      ...claim,
      ...Object.fromEntries(Object.entries(casualties).map(([fate, count]) => [fate, countCell(count)])),
      works: works.map(({ id }) => id),
      notes: notes.map(({ number }) => number),
    })),
  );

const estimateColumns: ColumnOption[] = [
  { key: 'quantity', header: 'quantity' },
  { key: 'quantityLabel', header: 'label' },
  ...columnsOf(
    'unit asOf figure low high lowExclusive highExclusive approximate attributedTo analysis publisher published',
  ),
  ...columnsOf('id url statement dateBasis works doubt'),
];

/** Estimates as CSV, a line an estimate. */
export const estimatesCsv = (estimates: PublicEstimate[]): string => csv(estimateColumns, estimates);

/** Columns whose cells are numbers or truth values; all others are text. */
const cellTypes: Record<string, string> = {
  low: 'number',
  high: 'number',
  lowExclusive: 'boolean',
  highExclusive: 'boolean',
  approximate: 'boolean',
};

const fields = (columns: ColumnOption[]) =>
  columns.map((column) => {
    const name = typeof column === 'string' ? column : (column.header ?? '');
    return { name, type: cellTypes[name] ?? 'string' };
  });

/** The fields of the tables in the terms of Table Schema (https://datapackage.org). */
export const csvFields = { claims: fields(claimColumns), estimates: fields(estimateColumns) };
