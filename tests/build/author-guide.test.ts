import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { writeSkeleton } from '../../src/commands/new.ts';
import { contentProblems } from '../../src/check/content.ts';
import { buildFixture } from '../fixture-build.ts';
import { temporaryFolder } from '../temporary.ts';

const guide = readFileSync(new URL('../../docs/content.md', import.meta.url), 'utf8');
const small = new URL('../fixtures/small/', import.meta.url).pathname;

function emptySite(): string {
  const root = temporaryFolder();
  cpSync(join(small, 'content/site.yaml'), join(root, 'content/site.yaml'));
  return root;
}

it('the example of the author’s guide is a site that builds', async () => {
  const root = emptySite();
  for (const [, path = '', text = ''] of guide.matchAll(/^```\w+ (content\/\S+)\n([\s\S]*?)^```$/gm)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const html = readFileSync(join(await buildFixture(root), 'analyses/lee-2020-harbour/index.html'), 'utf8');
  expect(html).toContain('id="claim-ships-2019"');
  expect(html).toContain('Ports and piers');
});

it('the message that the author’s guide shows is what the check says', () => {
  const root = emptySite();
  for (const [, path = '', text = ''] of guide.matchAll(/^```\w+ (content\/\S+)\n([\s\S]*?)^```$/gm)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text.replace('low: 1500', 'low: 3000'));
  }
  const [problem] = contentProblems(root);
  expect(guide).toContain(`${problem?.file}:${problem?.line}  ${problem?.field}  ${problem?.message}`);
});

it('the skeleton of a new briefing passes the check and builds', async () => {
  const root = emptySite();
  mkdirSync(join(root, 'content/analyses'), { recursive: true });
  expect(writeSkeleton(root, 'roe-2021-piers', '2026-11-22')).toBe('content/analyses/roe-2021-piers.mdx');
  expect(contentProblems(root)).toEqual([]);
  expect(
    readFileSync(join(await buildFixture(root), 'analyses/roe-2021-piers/index.html'), 'utf8'),
  ).toContain('id="claim-first-claim"');
});

it('a new briefing never overwrites one and has a proper id', () => {
  const root = emptySite();
  mkdirSync(join(root, 'content/analyses'), { recursive: true });
  writeSkeleton(root, 'roe-2021-piers', '2026-11-22');
  expect(() => writeSkeleton(root, 'roe-2021-piers', '2026-11-22')).toThrow(
    'is there already: choose another id',
  );
  expect(() => writeSkeleton(root, 'Roe 2021', '2026-11-22')).toThrow(
    '"Roe 2021" is not an id: use lower-case letters',
  );
  expect(() => writeSkeleton(root, '', '2026-11-22')).toThrow('is not an id');
});
