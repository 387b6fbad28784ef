import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { originalItem } from '../../src/exports/cite.ts';
import type { PublicCitation, PublicClaim, PublicName, PublicQuestion } from '../../src/schemas/public.ts';
import { corpus, deadAddresses, file, pathWithin } from './built-site.ts';

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

it.each(['claims', 'works', 'citations', 'questions', 'estimates', 'events', 'names', 'anchors'])(
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

it('/claims.json names the notes of each claim with their works, which /works.json contains', () => {
  const works = new Set(json('works.json').map(({ id }: { id: string }) => id));
  for (const { analysis, id, notes, works: cited } of claims) {
    for (const { number, works: of } of notes)
      expect(of, `${analysis}/${id}`).toEqual(
        citations.find((row) => row.analysis === analysis && row.note === number)?.works,
      );
    for (const work of cited) {
      expect(works).toContain(work.id);
      expect(work.notes, `${analysis}/${id}`).toEqual(
        notes.filter((note) => note.works.includes(work.id)).map(({ number }) => number),
      );
    }
    const named = new Set(cited.map((work) => work.id));
    for (const work of notes.flatMap((note) => note.works)) expect(named).toContain(work);
  }
});

it('/claims.json has of each figure and of casualties the bounds that the analysis gives', () => {
  const bounds = new Map(claims.map((claim) => [`${claim.analysis}/${claim.id}`, claim]));
  for (const claim of corpus.claims.values()) {
    const row = bounds.get(claim.reference);
    if (claim.kind === 'estimate') {
      expect(row?.low, claim.reference).toBe(claim.low ?? claim.above ?? claim.nearly);
      expect(row?.high, claim.reference).toBe(claim.high ?? claim.below ?? claim.nearly);
      expect(row?.lowExclusive === true, claim.reference).toBe(claim.above !== undefined);
      expect(row?.highExclusive === true, claim.reference).toBe(
        claim.below !== undefined || claim.nearly !== undefined,
      );
    }
    if (claim.kind === 'event')
      expect(Object.keys(row?.casualties ?? {}), claim.reference).toEqual(
        Object.keys(claim.casualties ?? {}),
      );
  }
});

it('/questions.json has every question, and the answers lead to their claims', () => {
  const rows: PublicQuestion[] = json('questions.json');
  expect(rows.map(({ id }) => id).toSorted()).toEqual([...corpus.questions.keys()].toSorted());
  for (const { id, url, relation, because, asked, answers } of rows) {
    const question = corpus.questions.get(id);
    expect(pathWithin(url)).toBe(`/questions/${id}/`);
    expect({ relation, because, asked }).toEqual({
      relation: question?.relation,
      because: question?.data.because,
      asked: question?.data.asked,
    });
    expect(answers.map(({ answer, claims: urls }) => [answer, urls.map(pathWithin)])).toEqual(
      question?.answers.map(({ answer, claims: those }) => [answer, those.map(({ address }) => address)]),
    );
  }
  expect(deadAddresses(rows.flatMap(({ answers }) => answers.flatMap((answer) => answer.claims)))).toEqual(
    [],
  );
});

it('/names.json has the printed spellings apart from the variants, which include them', () => {
  const rows: PublicName[] = json('names.json');
  for (const { id, printed = {}, variants, sameAs = [], name, short } of rows) {
    const data = corpus.names.get(id)?.data;
    expect({ printed, sameAs }).toEqual({ printed: data?.printed, sameAs: data?.sameAs });
    for (const spelling of Object.values(printed).flat())
      expect([name, short, ...variants]).toContain(spelling);
  }
});

it('/works.json has the doubts and the remarks of the editor in notes', () => {
  const notes = new Map(json('works.json').map(({ id, note }: { id: string; note?: string }) => [id, note]));
  for (const { id, data } of corpus.works.values()) {
    if (data.doubt) expect(notes.get(id), id).toContain(`Doubt: ${data.doubt}`);
    if (data.remark) expect(notes.get(id), id).toContain(`Remark: ${data.remark}`);
  }
});

it('/claims.csv contains one line per claim, the cells of /claims.json, and no cell that a spreadsheet would run', () => {
  const rows: Record<string, string>[] = parse(file('claims.csv'), { bom: true, columns: true });
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
