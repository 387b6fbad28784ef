import { expect, it } from 'vitest';
import {
  brokenAddresses,
  formerIds,
  type Anchor,
  currentAnchors,
  withNewAnchors,
} from '../../src/corpus/anchors.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';

const page = '/analyses/lee-2020-harbour/';
const fire: Anchor = { page, id: 'claim-fire', kind: 'claim' };
const ships: Anchor = { page, id: 'claim-ships', kind: 'claim' };
const old = { ...ships, id: 'claim-boats', since: '2026-01-01' };

it('a new place is added with its day, and those that are known keep theirs', () => {
  expect(withNewAnchors([{ ...fire, since: '2026-01-01' }], [fire, ships], '2026-11-22')).toEqual([
    { ...fire, since: '2026-01-01' },
    { ...ships, since: '2026-11-22' },
  ]);
});

it('a place that is gone stays in the registry', () => {
  expect(withNewAnchors([old], [fire], '2026-11-22').map(({ id }) => id)).toEqual([
    'claim-boats',
    'claim-fire',
  ]);
});

it('an address is broken where its place is gone and nothing that is there has replaced it', () => {
  expect(brokenAddresses([old], [ships])).toEqual([`${page}#claim-boats`]);
  expect(brokenAddresses([{ ...old, replacedBy: `${page}#claim-ships` }], [ships])).toEqual([]);
  expect(brokenAddresses([{ ...old, replacedBy: `${page}#claim-gone` }], [ships])).toEqual([
    `${page}#claim-boats`,
  ]);
});

it('a place knows its former ids on its page', () => {
  const elsewhere = {
    ...old,
    page: '/analyses/poe-2021-quay/',
    id: 'claim-far',
    replacedBy: `${page}#claim-ships`,
  };
  expect(
    formerIds([{ ...old, replacedBy: `${page}#claim-ships` }, elsewhere, { ...fire, since: '2026-01-01' }]),
  ).toEqual(new Map([[`${page}#claim-ships`, ['claim-boats']]]));
});

it('sections, claims, notes and the entries of names are places', () => {
  const small = currentAnchors(readCorpus(new URL('../fixtures/small/', import.meta.url).pathname));
  expect([...new Set(small.map(({ kind }) => kind))]).toEqual(['section', 'claim', 'note', 'entry']);
  expect(small.filter(({ kind }) => kind === 'entry')).toEqual([
    { page: '/names/', id: 'harbour', kind: 'entry' },
  ]);
});
