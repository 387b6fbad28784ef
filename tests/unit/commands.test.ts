import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contentProblems } from '../../src/check/content.ts';
import { registerAnchors } from '../../src/commands/anchors.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { writeSkeleton } from '../../src/commands/new.ts';
import { writeRelease } from '../../src/commands/release.ts';
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

describe('npm run release', () => {
  const published = new URL('https://site.example/briefings/');
  const release = (root: string): Record<string, Uint8Array> =>
    unzipSync(readFileSync(writeRelease(root, join(root, 'release'), published)));
  const inFolder = (files: Record<string, Uint8Array>): Map<string, Uint8Array> =>
    new Map(Object.entries(files).map(([path, bytes]) => [path.replace(/^[^/]+\//, ''), bytes]));

  it('writes the same bytes for the same content, at any time and in any time zone', () => {
    const root = copyOfSmall();
    const path = writeRelease(root, join(root, 'release'), published);
    const first = readFileSync(path);
    expect(path).toMatch(/small-briefings-\d{4}-\d\d-\d\d\.zip$/);
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Asia/Kabul';
      expect(readFileSync(writeRelease(root, join(root, 'release'), published)).equals(first)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('contains the content as it is, the data, and checksums of everything', () => {
    const root = copyOfSmall();
    const files = inFolder(release(root));
    const text = (path: string): string => Buffer.from(files.get(path) ?? []).toString();
    expect(text('content/works/roe-2018-ports.yaml')).toBe(
      readFileSync(join(root, 'content/works/roe-2018-ports.yaml'), 'utf8'),
    );
    expect(JSON.parse(text('data/claims.json'))).toHaveLength(readCorpus(root).claims.size);
    expect(text('data/claims.json')).toContain(
      'https://site.example/briefings/analyses/lee-2020-harbour/#claim-',
    );
    const sums = new Map(
      text('SHA256SUMS')
        .trim()
        .split('\n')
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
    expect([...sums.keys(), 'SHA256SUMS'].toSorted()).toEqual([...files.keys()].toSorted());
    for (const [path, sum] of sums)
      expect(
        createHash('sha256')
          .update(files.get(path) ?? '')
          .digest('hex'),
        path,
      ).toBe(sum);
  });

  it('describes each data file in datapackage.json, and each column of a table', () => {
    const files = inFolder(release(copyOfSmall()));
    const { resources, ...descriptor } = JSON.parse(
      Buffer.from(files.get('datapackage.json') ?? []).toString(),
    ) as {
      resources: {
        name: string;
        path: string;
        bytes: number;
        hash: string;
        schema?: { fields: { name: string }[] };
      }[];
    };
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'small-briefings',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    });
    const names = resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, path, bytes, hash, schema } of resources) {
      expect(name).toMatch(/^[a-z\d-]+$/);
      const file = files.get(path) ?? new Uint8Array();
      expect(file.length, path).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash);
      if (!schema) continue;
      const [header] = parseCsv(Buffer.from(file), { bom: true, to: 1 }) as string[][];
      expect(schema.fields.map((field) => field.name)).toEqual(header);
    }
    const data = [...files.keys()].filter(
      (path) => /^(data|schemas)\//.test(path) && path !== 'data/anchors.json',
    );
    expect(resources.map(({ path }) => path).toSorted()).toEqual(data.toSorted());
  });

  it('is not written while the content has mistakes', () => {
    const root = copyOfSmall();
    replace(root, 'content/works/roe-2018-ports.yaml', 'type: book', 'type: leaflet');
    expect(() => release(root)).toThrow('content/works/roe-2018-ports.yaml:1  type');
  });
});
