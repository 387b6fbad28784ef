import { describe, expect, it } from 'vitest';
import { site } from '../../src/schemas/site.ts';
import { reportAddress, reportPattern } from '../../src/wording/report.ts';

const reported = {
  what: 'The harbour & quay: 100 % full?',
  version: '2',
  place: 'https://site.example/analyses/lee/#claim-fire',
};

describe('the address for a report of an error', () => {
  it('is a mail with subject and text, if the site gives an e-mail address', () => {
    const address = new URL(reportAddress(reportPattern('errors@site.example'), reported));
    expect(address.pathname).toBe('errors@site.example');
    expect(address.searchParams.get('subject')).toBe(`Error in: ${reported.what}`);
    expect(address.searchParams.get('body')).toBe(`Version 2\n${reported.place}\n\n`);
  });

  it('has what is reported in its slots, whatever characters that has', () => {
    const pattern = 'https://site.example/issues/new?title={what}&body={place}%20({version})';
    const { searchParams } = new URL(reportAddress(reportPattern(pattern), reported));
    expect(searchParams.get('title')).toBe(reported.what);
    expect(searchParams.get('body')).toBe(`${reported.place} (2)`);
  });
});

describe('the field of site.yaml', () => {
  const accepts = (report: string): boolean => site.shape.report.safeParse(report).success;

  it.each([
    'errors@site.example',
    'mailto:a@b.example?body={place}',
    'https://site.example/new?at={place}&v={version}',
  ])('takes %s', (report) => {
    expect(accepts(report)).toBe(true);
  });

  it.each([
    ['http://site.example/?at={place}', 'is not encrypted'],
    ['https://site.example/new', 'has no slot for the place'],
    ['https://site.example/new?at={place}&by={reader}', 'has a slot that nothing fills'],
    ['javascript:alert({place})', 'is a script'],
    ['errors at site.example', 'is no address'],
  ])('refuses %s, which %s', (report) => {
    expect(accepts(report)).toBe(false);
  });
});
