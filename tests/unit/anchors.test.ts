import { expect, it } from 'vitest';
import {
  brokenAddresses,
  formerIds,
  type Anchor,
  currentAnchors,
  withNewAnchors,
} from '../../src/corpus/anchors.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { small } from '../fixture.ts';

const page = '/analyses/lee-2020-harbour/';
const fire: Anchor = { page, id: 'claim-fire', kind: 'claim' };
const ships: Anchor = { page, id: 'claim-ships', kind: 'claim' };
const old = { ...ships, id: 'claim-boats', since: '2026-01-01' };

it('a new place is added with its day, and known places keep theirs', () => {
  expect(withNewAnchors([{ ...fire, since: '2026-01-01' }], [fire, ships], '2026-11-22')).toEqual([
    { ...fire, since: '2026-01-01' },
    { ...ships, since: '2026-11-22' },
  ]);
});

it('a removed place stays in the registry', () => {
  expect(withNewAnchors([old], [fire], '2026-11-22').map(({ id }) => id)).toEqual([
    'claim-boats',
    'claim-fire',
  ]);
});

it('an address is broken if its place is gone and no existing place replaces it', () => {
  expect(brokenAddresses([old], [ships])).toEqual([`${page}#claim-boats`]);
  expect(brokenAddresses([{ ...old, replacedBy: `${page}#claim-ships` }], [ships])).toEqual([]);
  expect(brokenAddresses([{ ...old, replacedBy: `${page}#claim-gone` }], [ships])).toEqual([
    `${page}#claim-boats`,
  ]);
});

it('a page has its former ids, by the address that has replaced them', () => {
  const elsewhere = {
    ...old,
    page: '/analyses/poe-2021-quay/',
    id: 'claim-far',
    replacedBy: `${page}#claim-ships`,
  };
  expect(
    formerIds([{ ...old, replacedBy: `${page}#claim-ships` }, elsewhere, { ...fire, since: '2026-01-01' }]),
  ).toEqual(
    new Map([
      [page, new Map([[`${page}#claim-ships`, ['claim-boats']]])],
      ['/analyses/poe-2021-quay/', new Map([[`${page}#claim-ships`, ['claim-far']]])],
    ]),
  );
});

it('sections, claims, notes, questions and the entries of names are places', () => {
  const all = currentAnchors(readCorpus(small));
  expect([...new Set(all.map(({ kind }) => kind))]).toEqual([
    'section',
    'claim',
    'note',
    'question',
    'entry',
  ]);
  expect(all.filter(({ kind }) => kind === 'entry')).toEqual([
    { page: '/names/', id: 'harbour', kind: 'entry' },
  ]);
});
