import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { problemRows } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read-corpus.ts';
import { contentWarnings } from '../../src/check/warnings/warnings.ts';
import { emptySite, project, replace, write } from '../fixture.ts';

const lee = 'content/analyses/lee-2020-harbour.mdx';
const guide = readFileSync(join(project, 'docs/content.md'), 'utf8');

/** The site of the author's guide, in which nothing is unfinished. */
function tidySite(): string {
  const root = emptySite();
  for (const [, path = '', text = ''] of guide.matchAll(/^```\w+ (content\/\S+)\n([\s\S]*?)^```$/gm))
    write(root, path, text);
  return root;
}

const warnings = (root: string): string[] => problemRows(contentWarnings(readContent(root).records));

/** What is warned of when `text` stands at the end of the briefing. */
function withText(text: string): string[] {
  const root = tidySite();
  const body = readFileSync(join(root, lee), 'utf8');
  write(root, lee, `${body}${text}`);
  return warnings(root);
}

const lines = (text: string): number => text.split('\n').length;
const words = (count: number): string =>
  ['Boats', ...Array.from({ length: count - 1 }, () => 'float')].join(' ');

it('a site in which nothing is unfinished has no warnings', () => {
  expect(warnings(tidySite())).toEqual([]);
});

it('a claim in no question is named with its line', () => {
  const root = tidySite();
  replace(root, 'content/questions/ships-in-2019.yaml', / {2}- \{ answer: perhaps.*\n/, '');
  expect(warnings(root)).toEqual([
    `${lee}:25  claims.ships-at-night  answers no question: add it to one, or ask one`,
  ]);
});

it('an estimate without a date is named', () => {
  const root = tidySite();
  replace(root, lee, '    asOf: 2019\n', '');
  expect(warnings(root)).toEqual([
    expect.stringContaining(`${lee}:13  claims.ships-2019  is an estimate without a date`),
  ]);
});

it('a section with text and no claim is named; one that only holds sections is not', () => {
  expect(withText('\n## Piers {/* #piers */}\n\n### Nights {/* #nights */}\n\nQuiet.\n')).toEqual([
    expect.stringContaining('heading "Nights"  has text and no claim'),
  ]);
});

it('a sentence of 36 words is named with the line on which it begins; one of 35 is not', () => {
  const root = tidySite();
  const body = readFileSync(join(root, lee), 'utf8');
  write(root, lee, `${body}\nOne more\nline. ${words(36)}. Dr. Roe${' floats'.repeat(33)}.\n`);
  expect(warnings(root)).toEqual([
    `${lee}:${lines(body) + 2}  text  “Boats float float float float …” has 36 words: make two sentences of it`,
  ]);
});

it('lists, quotations and words in quotation marks do not make a sentence long', () => {
  expect(withText(`\n- ${words(40)}\n\n> ${words(40)}\n\nRoe says: “${words(40)}”.\n`)).toEqual([]);
});

it('a title in front of a name ends no sentence', () => {
  expect(withText(`\nThere ${words(20)} and Dr. Roe${' floats'.repeat(20)}.\n`)).toEqual([
    expect.stringContaining('has 44 words'),
  ]);
});

it('an abbreviation that its section never spells out is named', () => {
  expect(withText('\nThe PHA counts them.\n')).toEqual([
    expect.stringContaining('heading "Traffic"  never spells out PHA'),
  ]);
});

it.each([
  ['in brackets', 'The authority (PHA) counts them. The PHA is busy.'],
  ['by words with its initials', 'The Port Harbour Authority counts them. The PHA is busy.'],
  ['by the name of a record', 'Those at the piers count them. The PHA is busy.'],
  ['because everybody knows it', 'The UN counts them.'],
])('an abbreviation is spelt out %s', (_, text) => {
  const root = tidySite();
  write(root, 'content/names/pha.yaml', 'name: at the piers\nshort: PHA\nkind: group\n');
  const body = readFileSync(join(root, lee), 'utf8');
  write(root, lee, `${body}\n${text}\n`);
  expect(warnings(root)).toEqual([]);
});

it('a section below another may use what that one spells out, but the next one may not', () => {
  const spelt = 'The Port Harbour Authority (PHA) <Claim id="x">counts</Claim>.';
  const text = `\n## A {/* #a */}\n\n${spelt}\n\n### B {/* #b */}\n\nThe PHA.\n\n## C {/* #c */}\n\nThe PHA.\n`;
  expect(withText(text).filter((row) => row.includes('spells'))).toEqual([
    expect.stringContaining('heading "C"  never spells out PHA'),
  ]);
});

const work = (title: string, more = 'URL: https://example.org/a'): string =>
  `type: report\ntitle: ${title}\nissued: 2018\n${more}\n`;

it('a work without address or number is named; a book, or one whose remark says so, is not', () => {
  const root = tidySite();
  write(root, 'content/works/a.yaml', work('A report', ''));
  write(root, 'content/works/b.yaml', work('Second', 'remark: The note gives no address.'));
  write(root, 'content/works/c.yaml', work('Third', 'number: S/2018/1'));
  expect(warnings(root)).toEqual([expect.stringContaining('content/works/a.yaml:1  URL  is missing')]);
});

it.each([
  ['one address', work('Another', 'URL: http://www.example.org/quay/'), 'same address'],
  ['one title in other letters', work('The Quáy at “Dawn”'), 'same title and year'],
  ['a letter between the titles', work('The quays at dawn'), 'a letter between the titles'],
])('works with %s may be one', (_, text, reason) => {
  const root = tidySite();
  write(root, 'content/works/a.yaml', work('The quay at dawn', 'URL: https://example.org/quay'));
  write(root, 'content/works/b.yaml', text);
  expect(warnings(root)).toEqual([
    expect.stringMatching(
      new RegExp(`^content/works/b.yaml:1  title  may be the same as content/works/a.yaml .*${reason}`),
    ),
  ]);
});

it('works whose titles differ by a digit or whose years differ are two', () => {
  const root = tidySite();
  write(root, 'content/works/a.yaml', work('Annual report 2018'));
  write(root, 'content/works/b.yaml', work('Annual report 2019', 'URL: https://example.org/b'));
  write(
    root,
    'content/works/c.yaml',
    work('Annual reports 2018', 'URL: https://example.org/c').replace('issued: 2018', 'issued: 2017'),
  );
  expect(warnings(root)).toEqual([]);
});

it.each([
  ['a spelling of the other', 'name: The Quay\nvariants: [The  Pièr]\nkind: place\n', 'same spelling'],
  ['a letter from the other', 'name: Nangahar\nkind: place\n', 'one letter apart'],
])('names may be one if one is %s', (_, text, reason) => {
  const root = tidySite();
  write(root, 'content/names/a.yaml', 'name: The Pier\nkind: place\n');
  write(root, 'content/names/b.yaml', 'name: Nangarhar\nkind: place\n');
  write(root, 'content/names/z.yaml', text);
  expect(warnings(root)).toEqual([expect.stringContaining(reason)]);
});

it('names of two kinds, short ones, and those that share only a minor spelling are two', () => {
  const root = tidySite();
  write(root, 'content/names/a.yaml', 'name: Khorasan\nkind: place\nvariants: [Capital]\n');
  write(root, 'content/names/b.yaml', 'name: Khorasan\nkind: publication\n');
  write(root, 'content/names/c.yaml', 'name: Logar\nkind: place\nvariants: [Capital]\n');
  write(root, 'content/names/d.yaml', 'name: Lugar\nkind: place\n');
  expect(warnings(root)).toEqual([]);
});
