import { Cite, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { citeFile } from '../../src/exports/cite.ts';
import { contextObject } from '../../src/exports/coins.ts';
import type { CslItem } from '../../src/exports/csl.ts';
import type { Person } from '../../src/schemas/person.ts';
import { machineDate } from '../../src/wording/dates.ts';
import { contextObjectItem } from '../zotero/coins.ts';
import { creator } from '../zotero/item.ts';
import { corpus, file } from './built-site.ts';

const works: CslItem[] = JSON.parse(file('works.json'));

const name = (person: Person): string =>
  'literal' in person
    ? person.literal
    : [person.family, person.given, person.suffix].filter(Boolean).join(', ');

/** A field in one form: formats differ in how they part names, and write notes on one line. */
function plain(value: unknown, field: string): unknown {
  if (field === 'author' || field === 'editor') return (value as Person[] | undefined)?.map(name);
  if (field === 'note') return (value as string | undefined)?.replaceAll('\n', '; ');
  return value;
}

/** What a reader of a format makes otherwise of a field, by type; docs/exports.md says whose limit it is. */
type Limits = Record<string, readonly string[]>;

/** The differences between items and what has been read, without those that are known. */
function differences(items: CslItem[], read: CSL[], limits: Limits): string[] {
  return items.flatMap((item, at) => {
    const back: Record<string, unknown> = read[at] ?? {};
    return Object.keys(item)
      .filter((field) => !limits[field]?.some((type) => type === '*' || type === item.type))
      .flatMap((field) => {
        const [sent, arrived] = [plain(item[field as keyof CslItem], field), plain(back[field], field)];
        return JSON.stringify(sent) === JSON.stringify(arrived)
          ? []
          : [`${item.id} ${field}: ${JSON.stringify(sent)} came back as ${JSON.stringify(arrived)}`];
      });
  });
}

/** Items whose dates are plain: what else a date says is in the note of a BibTeX or RIS file. */
const plainDated = (items: CslItem[]): CslItem[] =>
  items.map((item) => {
    const { issued, ...others } = omit(item, 'note');
    return issued ? { ...others, issued: { 'date-parts': issued['date-parts'].slice(0, 1) } } : others;
  });

/** A record without a field. */
function omit<Item extends object, Field extends keyof Item>(item: Item, field: Field): Omit<Item, Field> {
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== field)) as Omit<Item, Field>;
}

it('all works come back from CSL-JSON as they were', () => {
  expect(differences(works, new Cite(citeFile('json', works)).data, {})).toEqual([]);
});

describe('BibTeX', () => {
  const text = citeFile('bib', works);

  it('comes back as it was, but for the types that BibTeX lacks', () => {
    const limits: Limits = {
      type: ['article-magazine', 'article-newspaper', 'document', 'periodical', 'post', 'post-weblog'],
      'collection-number': ['report'],
      issue: ['periodical'],
    };
    const read = new Cite(text).data;
    expect(read.length).toBe(works.length);
    expect(differences(plainDated(works), read, limits)).toEqual([]);
  });

  it('is read by another parser without an error, with the same titles, names, dates, addresses and keys', () => {
    const { entries, errors } = parse(text, { sentenceCase: false });
    expect(errors).toEqual([]);
    const people = (list: { name?: string; lastName?: string; firstName?: string; suffix?: string }[] = []) =>
      list.map(
        ({ name: whole, lastName, firstName, suffix }) =>
          whole ?? [lastName, firstName, suffix].filter(Boolean).join(', '),
      );
    expect(
      entries.map(({ key, fields }) => ({
        id: key,
        title: fields.title,
        author: people(fields.author),
        date: [fields.year, fields.month, fields['day']].flatMap((part) => (part ? [Number(part)] : [])),
        url: fields.url,
      })),
    ).toEqual(
      works.map(({ id, title, author = [], issued, URL }) => ({
        id,
        title,
        author: author.map(name),
        date: issued?.['date-parts'][0] ?? [],
        url: URL,
      })),
    );
  });
});

describe('RIS', () => {
  const text = citeFile('ris', works);

  it('comes back as it was, but for what RIS lacks or its reader looks for elsewhere', () => {
    const limits: Limits = {
      type: ['periodical', 'post'],
      author: ['article-newspaper'],
      editor: ['*'],
      'container-title': ['webpage', 'post'],
      'collection-title': ['article-journal', 'article-magazine', 'article-newspaper'],
      publisher: ['article-journal', 'periodical'],
      issued: ['article-newspaper', 'chapter'],
      accessed: ['webpage', 'post', 'post-weblog', 'report'],
      genre: ['webpage', 'post-weblog'],
    };
    const read = new Cite(text).data;
    expect(read.length).toBe(works.length);
    expect(differences(plainDated(works), read, limits)).toEqual([]);
  });

  it('has every field of every work in its lines, as Zotero reads them', () => {
    const records = text.split(/(?<=\r\nER {2}- \r\n)/);
    expect(records.length).toBe(works.length);
    for (const [at, record] of records.entries()) {
      expect(record).toMatch(/^TY {2}- [A-Z]{3,5}\r\n(?:[A-Z][A-Z\d] {2}- \S.*\r\n)+ER {2}- \r\n$/);
      const item = works[at];
      if (!item) throw new Error('there are more records than works');
      const { id, author = [], editor = [], issued, accessed, note, ...texts } = omit(item, 'type');
      const lines = new Set(record.split('\r\n').map((line) => line.slice(6)));
      const dates = [issued, accessed].flatMap((date) => (date ? date['date-parts'].slice(0, 1) : []));
      for (const value of [id, ...author.map(name), ...editor.map(name), ...Object.values(texts)])
        expect(lines, id).toContain(value);
      for (const [year, month, day] of dates) {
        const parts = [year, month, day].map((part) => (part ? String(part).padStart(2, '0') : ''));
        expect(lines, id).toContain(`${parts.join('/')}/`);
      }
      if (note) expect(record).toContain(note.replaceAll('\n', '; '));
    }
  });
});

it('a ContextObject has every field of every work, in its keys or in the lines of its description', () => {
  for (const work of corpus.works.values()) {
    const { author = [], editor = [], issued, doubt, remark, ...texts } = omit(work.data, 'type');
    const { creators, ...item } = contextObjectItem(contextObject(work));
    const lines = String(item['abstractNote'] ?? '').split('\n');
    const arrived = [...Object.values(item), ...lines.map((line) => line.replace(/^[\w-]+: /, ''))];
    const date = issued && (machineDate(issued) ?? issued);
    for (const value of [...Object.values(texts), ...(date ? [date] : [])])
      expect(arrived, work.id).toContain(value);
    if (issued) expect(arrived, work.id).toContain(issued);
    const wanted = author.map((person) => creator('literal' in person ? `${person.literal},` : name(person)));
    expect(creators, work.id).toEqual(expect.arrayContaining(wanted));
    for (const each of editor) expect(arrived).toContain(name(each).replace(', ', ' || '));
    for (const words of [doubt, remark]) if (words) expect(arrived).toContain(words);
  }
});
