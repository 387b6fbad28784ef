import { expect, it } from 'vitest';
import type { CitedWork, PlacedClaim } from '../../src/corpus/corpus.ts';
import type { Analysis } from '../../src/schemas/analysis.ts';
import { rootRange, roots } from '../../src/corpus/roots.ts';

const data: Analysis = {
  title: 'The harbour at night',
  author: [],
  publisher: { name: 'Institute of Ports', short: 'IOP' },
  date: '2020',
  summary: '',
  finding: '',
  notesInOriginal: 0,
  published: '2026-11-22',
  changes: [],
  keyClaims: [],
  claims: [],
  citations: [],
  missingNotes: [],
};
const works = new Map<string, CitedWork>();
const work = (id: string): CitedWork => {
  const known = works.get(id) ?? {
    id,
    data: { type: 'report' as const, title: id },
    citedBy: [],
    claims: [],
  };
  works.set(id, known);
  return known;
};
const claim = (analysis: string, id: string, cited: string[], more: object = {}): PlacedClaim => ({
  kind: 'finding',
  reference: `${analysis}/${id}`,
  analysis: { id: analysis, data },
  id,
  notes: [],
  closingNotes: [],
  citedInText: [],
  marks: [],
  works: cited.map(work),
  statement: '',
  address: '',
  topics: [],
  names: [],
  locator: { label: 'opening' },
  section: { id: '', title: '', depth: 2, text: '', claims: [], line: 1 },
  ...more,
});
const found = (...claims: PlacedClaim[]) =>
  roots(claims).map((root) => root.claims.map(({ analysis, id }) => analysis.id + id));

it('three analyses, two of which cite the same work, have two roots', () => {
  expect(
    found(claim('a', '1', ['un-2020']), claim('b', '1', ['un-2020']), claim('c', '1', ['aan-2015'])),
  ).toEqual([['a1', 'b1'], ['c1']]);
});

it('claims that a third connects by its works have one root', () => {
  expect(found(claim('a', '1', ['x']), claim('b', '1', ['y']), claim('c', '1', ['x', 'y']))).toEqual([
    ['a1', 'b1', 'c1'],
  ]);
});

it('uncited claims have one root per analysis', () => {
  expect(found(claim('a', '1', []), claim('a', '2', []), claim('b', '1', []))).toEqual([
    ['a1', 'a2'],
    ['b1'],
  ]);
});

it('an uncited claim is not the root of a cited one', () => {
  expect(found(claim('a', '1', []), claim('a', '2', ['x']))).toEqual([['a1'], ['a2']]);
});

it('a claim without a note comes from the person it quotes, or from its author if it is a judgement', () => {
  const found = roots([
    claim('a', '1', [], { kind: 'estimate', attributedTo: 'Zamir Kabulov' }),
    claim('b', '1', [], { kind: 'finding', attributedTo: 'Zamir Kabulov' }),
    claim('b', '2', [], { kind: 'forecast' }),
    claim('b', '3', []),
  ]);
  expect(found.map(({ kind, claims }) => [kind, claims.map(({ reference }) => reference)])).toEqual([
    ['person', ['a/1', 'b/1']],
    ['author', ['b/2']],
    ['unknown', ['b/3']],
  ]);
});

it('a work that cannot hold a claim is no root of it, but may be one of another claim at the same note', () => {
  const un = work('un-2020');
  const note = { number: 9, kind: 'full' as const, cannotHold: ['1'] };
  const marks = [{ number: 9, closing: false, citations: [{ work: un, note }] }];
  const kinds = (id: string) => roots([claim('a', id, ['un-2020'], { marks })]).map(({ kind }) => kind);
  expect(kinds('1')).toEqual(['unknown']);
  expect(kinds('2')).toEqual(['works']);
});

it('an unknown root may be any of the others or one more', () => {
  expect(rootRange(roots([claim('a', '1', ['x']), claim('b', '1', [])]))).toEqual({ least: 1, most: 2 });
  expect(rootRange(roots([claim('a', '1', []), claim('b', '1', [])]))).toEqual({ least: 1, most: 2 });
  expect(rootRange(roots([claim('a', '1', ['x']), claim('b', '1', ['y'])]))).toEqual({ least: 2, most: 2 });
  expect(rootRange([])).toEqual({ least: 0, most: 0 });
});
