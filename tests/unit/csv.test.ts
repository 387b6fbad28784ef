import { expect, it } from 'vitest';
import { claimsCsv } from '../../src/exports/csv.ts';
import type { PublicClaim } from '../../src/schemas/public.ts';

const claim: PublicClaim = {
  analysis: 'lee-2020-harbour',
  id: 'fire',
  url: 'https://site.example/',
  kind: 'event',
  statement: '=HYPERLINK("https://evil.example")\nburnt',
  date: '2019-05-04',
  casualties: { killed: { low: 180, lowExclusive: true }, injured: 3, escaped: { low: 30, high: 40 } },
  section: { id: 'traffic', title: '+Traffic' },
  locator: { label: 'section', value: '@Traffic, "quoted"' },
  notes: [],
  works: [],
  topics: [],
  names: [],
};

it('Excel is told that the text is UTF-8, cells that a spreadsheet would take for formulas are escaped, and no cell breaks a line', () => {
  expect(claimsCsv([claim]).charCodeAt(0)).toBe(0xfeff);
  const [header = '', row = '', ...rest] = claimsCsv([claim]).split('\r\n');
  expect(header.split(',').length).toBe(37);
  expect(row).toContain(`"'=HYPERLINK(""https://evil.example"") burnt"`);
  expect(row).toContain(`,'+Traffic,`);
  expect(row).toContain(`"'@Traffic, ""quoted"""`);
  expect(row).toContain(',over 180,3,,,30 to 40,');
  expect(rest).toEqual(['']);
});
