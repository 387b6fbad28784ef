import { type ColumnOption, stringify } from 'csv-stringify/sync';
import type { PublicClaim, PublicEstimate } from '../schemas/public.ts';

/** Columns that have the names of their fields, given with spaces between them. */
const columnsOf = (fields: string): ColumnOption[] =>
  fields.split(' ').map((field) => ({ key: field, header: field }));

/**
 * Records as CSV (RFC 4180) with a header, a line a record: no cell contains a line break. The items of a list are
 * separated by spaces. A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV
 * Injection).
 */
const csv = (columns: ColumnOption[], records: object[]): string =>
  stringify(records, {
    columns,
    header: true,
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
  ...columnsOf('analysis id url kind statement attributedTo asOf date dateBasis places'),
  ...columnsOf('killed injured captured surrendered escaped'),
  ...columnsOf('quantity unit low high approximate hedge horizon'),
  { key: 'section.title', header: 'section' },
  { key: 'locator.label', header: 'locatorLabel' },
  { key: 'locator.value', header: 'locatorValue' },
  { key: 'locator.words', header: 'locatorWords' },
  ...columnsOf('works notes topics names doubt'),
];

type Count = NonNullable<PublicClaim['casualties']>['killed'];

/** A count of people as its published cells have it: `25`, `30 to 40`, `180 or more`, `up to 40`. */
function countCell(count: Count): string {
  if (typeof count !== 'object') return String(count ?? '');
  const { low, high } = count;
  if (low === undefined) return `up to ${high}`;
  if (high === undefined) return `${low} or more`;
  return low === high ? String(low) : `${low} to ${high}`;
}

/** Claims as CSV, a line a claim. */
export const claimsCsv = (claims: PublicClaim[]): string =>
  csv(
    claimColumns,
    claims.map(({ casualties = {}, works, ...claim }) => ({
      ...claim,
      ...Object.fromEntries(Object.entries(casualties).map(([fate, count]) => [fate, countCell(count)])),
      works: works.map(({ id }) => id),
      notes: works.flatMap(({ notes }) => notes),
    })),
  );

const estimateColumns: ColumnOption[] = [
  { key: 'quantity', header: 'quantity' },
  { key: 'quantityLabel', header: 'label' },
  ...columnsOf('unit asOf low high approximate attributedTo analysis publisher published'),
  ...columnsOf('id url statement dateBasis works doubt'),
];

/** Estimates as CSV, a line an estimate. */
export const estimatesCsv = (estimates: PublicEstimate[]): string => csv(estimateColumns, estimates);
