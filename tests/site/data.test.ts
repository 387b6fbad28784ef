import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { originalItem } from '../../src/exports/cite.ts';
import type { PublicCitation, PublicClaim } from '../../src/schemas/public.ts';
import { corpus, file } from './built-site.ts';

const json = (path: string) => JSON.parse(file(path));
const claims: PublicClaim[] = json('claims.json');
const citations: PublicCitation[] = json('citations.json');
const ajv = new Ajv2020({ allErrors: true });
(addFormats as unknown as (each: typeof ajv) => void)(ajv);

/** What a JSON Schema finds wrong with a file. */
const mistakes = (schema: string, data: unknown): unknown => {
  const validate = ajv.compile(json(`${schema}.schema.json`));
  return validate(data) ? [] : validate.errors;
};

it.each(['claims', 'works', 'citations', 'estimates', 'events', 'names', 'anchors'])(
  '/%s.json is valid against the schema beside it, and not empty',
  (name) => {
    const rows: unknown[] = json(`${name}.json`);
    expect(mistakes(name, rows)).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    expect(mistakes(name, [{ nonsense: true }])).not.toEqual([]);
  },
);

describe.each(corpus.briefings)('the files of $id', ({ id, claims: placed, data }) => {
  it('index.json is valid and contains its claims and notes', () => {
    const briefing = json(`analyses/${id}/index.json`);
    expect(mistakes('briefing', briefing)).toEqual([]);
    expect(briefing.claims).toEqual(claims.filter(({ analysis }) => analysis === id));
    expect(briefing.citations).toEqual(citations.filter(({ analysis }) => analysis === id));
  });

  it('index.md contains each claim and each note', () => {
    const markdown = file(`analyses/${id}/index.md`);
    for (const claim of placed.keys()) expect(markdown).toContain(`/analyses/${id}/#claim-${claim})`);
    for (const { work } of data.citations) expect(markdown).toMatch(new RegExp(`^\\[\\^${work}\\]: `, 'm'));
    expect(markdown).not.toMatch(/<Claim|<Note|\{\/\*/);
  });

  it.each(['json', 'bib', 'ris'])('cite.%s is read as the original and the briefing', (format) => {
    const back = new Cite(file(`analyses/${id}/cite.${format}`)).data;
    const original = originalItem({ id, data });
    expect(back.map(({ title }) => title)).toEqual([`Briefing: ${data.title}`, data.title]);
    expect(back[1]).toMatchObject({
      type: 'report',
      publisher: data.publisher.name,
      ...('author' in original ? { author: original['author'] } : {}),
      ...(data.url ? { URL: data.url } : {}),
    });
    if (data.author.length === 0) expect(back[1]).not.toHaveProperty('author');
  });
});

it('/citations.json lists every note of the originals in order, each resolved or missing', () => {
  const expected = corpus.briefings.flatMap(({ id, data }) =>
    Array.from({ length: data.notesInOriginal }, (_, at) => [id, at + 1]),
  );
  expect(citations.map(({ analysis, note }) => [analysis, note])).toEqual(expected);
  for (const { kind, works, remark } of citations)
    if (kind === 'missing') expect([works, remark]).toEqual([[], expect.any(String)]);
    else expect(works.length).toBeGreaterThan(0);
});

it('/claims.json names the works of each claim by their notes, and /works.json contains them', () => {
  const works = new Set(json('works.json').map(({ id }: { id: string }) => id));
  for (const { analysis, works: cited } of claims)
    for (const { id, notes } of cited) {
      expect(works).toContain(id);
      const rows = citations.filter((row) => row.analysis === analysis && row.works.includes(id));
      expect(notes).toEqual(rows.map(({ note }) => note));
    }
});

it('/works.json survives a round trip through CSL-JSON, BibTeX and RIS', () => {
  const works = json('works.json');
  const cite = new Cite(works);
  expect(cite.data.map(({ id, title }) => [id, title])).toEqual(
    works.map(({ id, title }: { id: string; title: string }) => [id, title]),
  );
  expect(new Cite(cite.format('bibtex')).data.length).toBe(works.length);
  expect(new Cite(cite.format('ris')).data.length).toBe(works.length);
});

it('/claims.csv contains one line per claim, the cells of /claims.json, and no cell that a spreadsheet would run', () => {
  const rows: Record<string, string>[] = parse(file('claims.csv'), { columns: true });
  expect(file('claims.csv').trim().split('\r\n').length).toBe(claims.length + 1);
  expect(rows.map(({ analysis, id, kind }) => [analysis, id, kind])).toEqual(
    claims.map(({ analysis, id, kind }) => [analysis, id, kind]),
  );
  rows.forEach((row, at) => {
    expect(row['statement']).toBe(claims[at]?.statement.replace(/\s+/g, ' '));
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

it('/estimates.json and /events.json contain the claims of their kind', () => {
  const ids = (rows: { analysis: string; id: string }[]) =>
    rows.map(({ analysis, id }) => `${analysis}/${id}`).toSorted();
  for (const [file, kind] of [
    ['estimates', 'estimate'],
    ['events', 'event'],
  ])
    expect(ids(json(`${file}.json`))).toEqual(ids(claims.filter((claim) => claim.kind === kind)));
});
