import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { briefingItem, citations, citeFile, locatorOf, originalItem } from '../../src/exports/cite.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { small } from '../fixture.ts';

const corpus = readCorpus(small);
const absolute = (address: string) => `https://site.example${address}`;
const [lee, poe] = corpus.briefings;
if (!lee || !poe) throw new Error('the fixture has two briefings');

describe('a claim of a known author', () => {
  const address = '/analyses/lee-2020-harbour/#claim-fire-2019';
  const { original, briefing } = citations(lee, corpus.site, absolute).at(address, {
    label: 'section',
    value: 'Traffic',
  });

  it('is cited from the original with its place there', () => {
    expect(original).toEqual({
      reference: 'Lee, A. (2020). The harbour at night. Institute of Ports. https://example.org/harbour',
      inText: '(Lee, 2020, Traffic section)',
      note: 'Ann Lee, “The harbour at night,” Institute of Ports, 25 March 2020, under “Traffic,” https://example.org/harbour.',
    });
  });

  it('is cited from the briefing with its address here', () => {
    expect(briefing).toEqual({
      reference: `Briefing: The harbour at night. (2026, November 22). Small Briefings. https://site.example${address}`,
      inText: '(Briefing: The Harbour at Night, 2026)',
      note: `“Briefing: The harbour at night,” Small Briefings, 22 November 2026, https://site.example${address}.`,
    });
  });
});

it('an unknown author is left out, and an inferred date is marked', () => {
  const { original } = citations(poe, corpus.site, absolute).at('/analyses/poe-2021-quay/');
  expect(original).toEqual({
    reference: 'The quay by day. (ca. 2021). Quay Review.',
    inText: '(The Quay by Day, ca. 2021)',
    note: '“The quay by day,” Quay Review, ca. 2021.',
  });
  expect(originalItem(poe)).not.toHaveProperty('author');
});

it('a section is cited with the heading of the original that its first claim names', () => {
  expect(
    locatorOf({ id: 's', title: 'S', depth: 2, text: '', claims: ['fire-2019'], line: 1 }, lee)?.value,
  ).toBe('Traffic');
  expect(locatorOf({ id: 's', title: 'S', depth: 2, text: '', claims: [], line: 1 }, lee)).toBeUndefined();
});

describe.each(['json', 'bib', 'ris'] as const)('the two entries as %s', (format) => {
  const items = [briefingItem(lee, corpus.site, absolute), originalItem(lee)];
  const back = new Cite(citeFile(format, items)).data;

  it('survive a round trip: type, title, author, date and address', () => {
    const facts = ({ type, title, author, issued, URL }: Record<string, unknown>) => ({
      type,
      title,
      author,
      date: (issued as { 'date-parts': number[][] })['date-parts'][0],
      URL,
    });
    expect(back.map(facts)).toEqual(items.map(facts));
  });
});

it('RIS has full dates, unbroken addresses and whole ids', () => {
  const text = citeFile('ris', [{ ...originalItem(lee), URL: `https://example.org/${'long-'.repeat(30)}` }]);
  expect(text).toContain('DA  - 2020/03/25/\r\n');
  expect(text).toContain(`UR  - https://example.org/${'long-'.repeat(30)}\r\n`);
  expect(text).toContain('ID  - lee-2020-harbour\r\n');
  expect(text).toMatch(/^TY {2}- RPRT\r\n/);
});

it('BibTeX has the name of the site, the address once, names as they are, and the parts of a date apart', () => {
  const text = citeFile('bib', [
    briefingItem(lee, corpus.site, absolute),
    { ...originalItem(lee), author: [{ family: 'Legieć', given: 'Piotr' }, { literal: 'Ports and Piers' }] },
  ]);
  expect(text).toMatch(/^@online\{lee-2020-harbour-briefing,$/m);
  expect(text).toMatch(/^@techreport\{lee-2020-harbour,$/m);
  expect(text).toContain('  booktitle = {Small Briefings},\n  howpublished = {Small Briefings},\n');
  expect(text.match(/https:\/\/site\.example/g)).toHaveLength(1);
  expect(text).toContain('  author = {Legieć, Piotr and {Ports and Piers}},\n');
  expect(text).toContain('  year = {2020},\n  month = mar,\n  day = {25},\n');
});

it('BibTeX escapes what TeX would run, and keeps apart what it would join', () => {
  const text = citeFile('bib', [{ ...originalItem(lee), title: '50% {of} A_B \\input -- `so` & <b>' }]);
  expect(text).toContain(
    'title = {{50\\% \\textbraceleft{}of\\textbraceright{} A\\_B \\textbackslash{}input -{}- `so` \\& \\textless{}b\\textgreater{}}},',
  );
});

it('RIS has the name of the site of a web page', () => {
  expect(citeFile('ris', [briefingItem(lee, corpus.site, absolute)])).toContain('T2  - Small Briefings\r\n');
});

it('a date that is inferred is plain in BibTeX and RIS, and whole in the note', () => {
  expect(citeFile('bib', [originalItem(poe)])).toContain('note = {issued: 2021\\textasciitilde{}},');
  expect(citeFile('ris', [originalItem(poe)])).toContain('N1  - issued: 2021~\r\n');
});
