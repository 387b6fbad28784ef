import { stringify } from 'csv-stringify/sync';

/** The cell of each column, by the name of the column. */
export type Columns<Row> = Record<string, (row: Row) => unknown>;

/**
 * Rows as CSV (RFC 4180) with a header, a line a row: no cell holds a line break. A cell that a spreadsheet would take
 * for a formula gets an apostrophe in front (OWASP, CSV Injection).
 */
export function csv<Row>(columns: Columns<Row>, rows: Row[]): string {
  const cells = rows.map((row) =>
    Object.values(columns).map((cell) => {
      const value = cell(row);
      return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
    }),
  );
  return stringify([Object.keys(columns), ...cells], { escape_formulas: true, record_delimiter: 'windows' });
}
