import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../src/check/read-corpus.ts';
import { writeWorks, worksReport } from '../../src/commands/works.ts';
import { cslItem, cslSchema } from '../../src/exports/csl.ts';
import { importWorks } from '../../src/imports/works.ts';
import { work } from '../../src/schemas/work.ts';
import { copyOfSmall, emptySite, project } from '../fixture.ts';

const exported = (file: string): string =>
  readFileSync(join(project, 'tests/fixtures/references', file), 'utf8');

const imported = (file: string, known: Parameters<typeof importWorks>[1] = []) =>
  importWorks(exported(file), known, new Set());

const bibtex = (fields: string, type = 'book'): string =>
  `@${type}{key,\n\ttitle = {A title},\n${fields}\n}\n`;

it('BibTeX as Zotero writes it becomes records: names, dates, braces, types, numbers', () => {
  const { added, leftOut } = imported('zotero.bib');
  expect(added.map(({ id }) => id)).toEqual([
    'jadoon-united-nations-security-2018-broken-defeated-examination',
    'nd-isis-afghanistan',
    'muller-2015-report-ubergang-more',
  ]);
  expect(added[0]?.data).toEqual({
    type: 'article-journal',
    title: 'Broken, but Not Defeated: An Examination of State-led Operations',
    'title-short': 'Broken, but Not Defeated',
    author: [
      { family: 'Jadoon', given: 'Amira' },
      { literal: 'United Nations Security Council' },
      { family: 'van der Berg', given: 'Jan' },
    ],
    issued: '2018-05',
    accessed: '2020-05-02',
    'container-title': 'CTC Sentinel',
    volume: '11',
    issue: '3',
    page: '12-19',
    language: 'en',
    URL: 'https://example.org/broken?page=2',
    DOI: '10.1234/broken.2018.11',
    ISSN: '2334-3745',
    remark: 'Tracking parts of the address are left out.',
  });
  expect(added[1]?.data).toMatchObject({ type: 'webpage', URL: 'https://example.org/isis_in_afghanistan' });
  expect(added[2]?.data).toMatchObject({ title: 'Report on the Übergang & more', genre: 'AAN Report' });
  expect(leftOut).toEqual(['abstract']);
});

it('RIS as EndNote writes it keeps its newspapers, its dates in words and its numbers', () => {
  const { added, refused } = imported('endnote.ris');
  expect(refused).toEqual([]);
  const [journal, newspaper, letter, chapter] = added.map(({ data }) => data);
  expect(journal).toMatchObject({
    issued: '2019-05-12',
    DOI: '10.1234/taking.2019',
    ISSN: '0020-7438',
    page: '12-19',
  });
  expect(newspaper).toMatchObject({
    type: 'article-newspaper',
    author: [{ family: 'Roe', given: 'Jane' }],
    issued: '2015-06-03',
    'container-title': 'The Guardian',
  });
  expect(letter).toMatchObject({ author: [{ literal: 'United Nations' }] });
  expect(chapter).toMatchObject({
    type: 'chapter',
    editor: [{ family: 'Editor', given: 'Eve' }],
    ISBN: '9780306406157',
  });
});

it('BibTeX and RIS as Google Scholar writes them describe one work once', () => {
  const { added, refused } = imported('scholar.bib');
  expect(added.map(({ data }) => data.author)).toEqual([
    [
      { family: 'Jadoon', given: 'Amira' },
      { family: 'Mines', given: 'Andrew' },
    ],
    [{ family: 'Doe', given: 'Jane' }],
    [{ family: 'Giustozzi', given: 'Antonio' }],
  ]);
  expect(added[1]?.data).toMatchObject({ type: 'thesis', genre: 'PhD thesis' });
  expect(refused).toEqual([{ label: 'open2018', reasons: [expect.stringContaining('cannot be read')] }]);
  expect(imported('scholar.ris', added)).toMatchObject({
    added: [],
    kept: [{ reason: 'same title and year' }],
  });
});

it('CSL-JSON as Zotero writes it becomes records: particles, parts of dates as text, seasons, intervals', () => {
  const { added, kept, refused } = imported('zotero.json');
  expect(added[0]?.data).toMatchObject({
    title: 'The Quay at dawn',
    author: [{ family: 'van der Berg', given: 'Jan' }, { literal: 'Reuters' }],
    issued: '2019-03~',
  });
  expect(added[1]?.data).toMatchObject({ issued: '2018-01-01/2018-06-30', ISBN: '0-306-40615-2' });
  expect(kept).toMatchObject([{ id: added[0]?.id, reason: 'same address' }]);
  expect(refused[0]?.reasons).toEqual([
    expect.stringContaining('type  "entry-encyclopedia" is not a CSL item type'),
    expect.stringContaining('issued  "Spring 2018" is not a date that exists'),
  ]);
});

it.each([
  ['same DOI', { DOI: '10.1234/A' }, { DOI: '10.1234/a', title: 'Another' }],
  ['same ISBN', { ISBN: '0-306-40615-2' }, { ISBN: '9780306406157', title: 'Another' }],
  [
    'same address',
    { URL: 'http://www.example.org/a/' },
    { URL: 'https://example.org/a?utm_source=x', title: 'B' },
  ],
  [
    'same title and year',
    { title: 'Ports – and “Piérs”', issued: 2018 },
    { title: 'ports and piers', issued: '2018-05' },
  ],
])('%s makes two references one work', (reason, there, reference) => {
  const data = work.parse(Object.assign({ type: 'book', title: 'A title' }, there));
  const items = [{ id: 'x', ...Object.assign({ type: 'book', title: 'A title' }, reference) }].map(
    ({ issued, ...item }: Record<string, unknown>) => ({
      ...item,
      ...(issued ? { issued: { 'date-parts': [String(issued).split('-')] } } : {}),
    }),
  );
  expect(importWorks(JSON.stringify(items), [{ id: 'there', data }], new Set()).kept).toMatchObject([
    { id: 'there', reason },
  ]);
});

it.each([
  [
    'a chapter and its book',
    { type: 'chapter', ISBN: '9780306406157' },
    { type: 'book', title: 'B', ISBN: '9780306406157' },
  ],
  [
    'two works with the address of a front page',
    { URL: 'https://example.org/' },
    { title: 'B', URL: 'https://example.org' },
  ],
  ['one title in two years', { issued: 2018 }, { issued: { 'date-parts': [[2019]] } }],
])('%s are not one work', (_, there, reference) => {
  const data = work.parse(Object.assign({ type: 'book', title: 'A title' }, there));
  const text = JSON.stringify([{ id: 'x', type: 'book', title: 'A title', ...reference }]);
  expect(importWorks(text, [{ id: 'there', data }], new Set()).added).toHaveLength(1);
});

it.each([
  ['DOI', 'doi = {10/x}'],
  ['ISBN', 'isbn = {978-0-306-40615-8}'],
  ['ISBN', 'isbn = {0-306-40615-3}'],
  ['ISSN', 'issn = {2334-3746}'],
])('a wrong %s is refused with the reason', (field, line) => {
  expect(importWorks(bibtex(line), [], new Set()).refused[0]?.reasons).toEqual([
    expect.stringMatching(new RegExp(`^${field}  ".+" is not an? ${field}`)),
  ]);
});

it('records that are there stay as they are, and what they lack is named', () => {
  const root = copyOfSmall();
  const path = join(root, 'content/works/roe-2018-ports.yaml');
  const before = readFileSync(path, 'utf8');
  const result = writeWorks(
    root,
    bibtex('year = 2018, isbn = {0306406152}').replace('A title', 'Ports & Piers'),
  );
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(worksReport(result)).toContain(
    'kept     content/works/roe-2018-ports.yaml  key: same title and year; the record has no ISBN: "0306406152"',
  );
});

it('what is written can be read again, and a second run writes nothing', () => {
  const root = emptySite();
  const first = writeWorks(root, exported('zotero.bib'));
  expect(readContent(root).problems).toEqual([]);
  for (const { id, data } of first.added) {
    const text = readFileSync(join(root, `content/works/${id}.yaml`), 'utf8');
    expect(work.parse(parse(text))).toEqual(data);
  }
  const second = writeWorks(root, exported('zotero.bib'));
  expect(second.added).toEqual([]);
  expect(second.kept).toHaveLength(first.added.length);
});

it('an id that another work has gets a number', () => {
  const root = copyOfSmall();
  const { added } = writeWorks(root, bibtex('author = {Roe, J.}, year = 2018').replace('A title', 'Ports'));
  expect(added[0]?.id).toBe('roe-2018-ports-2');
  expect(existsSync(join(root, 'content/works/roe-2018-ports-2.yaml'))).toBe(true);
});

it('a file in another format is named as such', () => {
  expect(() => importWorks('%0 Journal Article', [], new Set())).toThrow(
    'is neither BibTeX nor RIS nor CSL-JSON',
  );
});

it('the numbers of a work are in its CSL-JSON', () => {
  const data = work.parse({ type: 'book', title: 'A', DOI: '10.1234/a', ISBN: '0306406152' });
  expect(cslItem({ id: 'a', data })).toMatchObject({ DOI: '10.1234/a', ISBN: '0306406152' });
  expect(JSON.stringify(cslSchema)).toContain('"ISSN"');
});
