import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentProblems } from '../../src/check/content.ts';
import { registerAnchors } from '../../src/commands/anchors.ts';
import { writeSkeleton } from '../../src/commands/new.ts';
import type { PublicAnchor } from '../../src/schemas/public.ts';
import { copyOfSmall, emptySite, replace } from '../fixture.ts';

const registry = (root: string): PublicAnchor[] =>
  JSON.parse(readFileSync(join(root, 'public/anchors.json'), 'utf8'));

it('the skeleton of a new briefing passes the check', () => {
  const root = emptySite();
  expect(writeSkeleton(root, 'roe-2021-piers', '2026-11-22')).toBe('content/analyses/roe-2021-piers.mdx');
  expect(contentProblems(root)).toEqual([]);
});

it('a new briefing never overwrites one and has a valid id', () => {
  const root = emptySite();
  writeSkeleton(root, 'roe-2021-piers', '2026-11-22');
  expect(() => writeSkeleton(root, 'roe-2021-piers', '2026-11-22')).toThrow(
    'exists already: choose another id',
  );
  expect(() => writeSkeleton(root, 'Roe 2021', '2026-11-22')).toThrow(
    '"Roe 2021" is not an id: use lower-case letters',
  );
  expect(() => writeSkeleton(root, '', '2026-11-22')).toThrow('is not an id');
});

it('npm run anchors adds new places to the registry once and keeps the old ones', () => {
  const root = copyOfSmall();
  registerAnchors(root, '2026-11-22');
  const old = registry(root);
  writeSkeleton(root, 'roe-2021-piers', '2026-11-22');
  expect(registerAnchors(root, '2026-11-23')).toEqual({ added: 2, broken: [] });
  const page = '/analyses/roe-2021-piers/';
  const added = registry(root).filter(({ since }) => since === '2026-11-23');
  expect(added).toEqual([
    { page, id: 'claim-first-claim', kind: 'claim', since: '2026-11-23' },
    { page, id: 'first-section', kind: 'section', since: '2026-11-23' },
  ]);
  expect(registry(root)).toEqual(expect.arrayContaining(old));
  expect(registry(root).length).toBe(old.length + 2);
  expect(registerAnchors(root, '2026-11-24')).toEqual({ added: 0, broken: [] });
});

it('npm run anchors writes a registry for a site that has none', () => {
  const root = copyOfSmall();
  rmSync(join(root, 'public/anchors.json'));
  expect(registerAnchors(root, '2026-11-23')).toEqual({ added: 11, broken: [] });
  expect(registry(root)[0]).toEqual({
    page: '/analyses/lee-2020-harbour/',
    id: 'claim-fire-2019',
    kind: 'claim',
    since: '2026-11-23',
  });
});

it('npm run anchors names the addresses that lead nowhere', () => {
  const root = copyOfSmall();
  registerAnchors(root, '2026-11-22');
  replace(root, 'content/analyses/lee-2020-harbour.mdx', '#small-boats', '#boats');
  expect(registerAnchors(root, '2026-11-23')).toEqual({
    added: 1,
    broken: ['/analyses/lee-2020-harbour/#small-boats'],
  });
});
