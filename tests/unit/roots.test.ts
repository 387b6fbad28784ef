import { expect, it } from 'vitest';
import type { PlacedClaim } from '../../src/corpus/corpus.ts';
import { roots } from '../../src/corpus/roots.ts';

const claim = (analysis: string, id: string, citations: string[]): PlacedClaim => ({
  kind: 'finding',
  analysis,
  id,
  citations,
  statement: '',
  address: '',
  topics: [],
  names: [],
  locator: { label: 'section', value: '' },
  section: { id: '', title: '', depth: 2, text: '', claims: [], line: 1 },
});
const found = (...claims: PlacedClaim[]) =>
  roots(claims).map((root) => root.claims.map(({ analysis, id }) => analysis + id));

it('three analyses of which two cite one work have two roots', () => {
  expect(
    found(claim('a', '1', ['un-2020']), claim('b', '1', ['un-2020']), claim('c', '1', ['aan-2015'])),
  ).toEqual([['a1', 'b1'], ['c1']]);
});

it('claims that a third joins by its works have one root', () => {
  expect(found(claim('a', '1', ['x']), claim('b', '1', ['y']), claim('c', '1', ['x', 'y']))).toEqual([
    ['a1', 'b1', 'c1'],
  ]);
});

it('claims without a cited work are one root an analysis', () => {
  expect(found(claim('a', '1', []), claim('a', '2', []), claim('b', '1', []))).toEqual([
    ['a1', 'a2'],
    ['b1'],
  ]);
});

it('an uncited claim is not the root of a cited one', () => {
  expect(found(claim('a', '1', []), claim('a', '2', ['x']))).toEqual([['a1'], ['a2']]);
});
