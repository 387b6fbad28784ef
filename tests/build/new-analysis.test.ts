import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { project, replace, temporaryFolder, write } from '../fixture.ts';
import { buildFixture } from '../fixture-build.ts';

// Follows docs/content.md in a copy of this project’s content.
const root = temporaryFolder();
const briefing = 'content/analyses/roe-2021-piers.mdx';

/** Runs one of the project's commands as npm does, in the copy. */
const run = (command: string, ...args: string[]): string =>
  execFileSync(process.execPath, [join(project, `src/commands/${command}.ts`), ...args], {
    cwd: root,
    encoding: 'utf8',
  });

beforeAll(() => {
  for (const folder of ['content', 'public'])
    cpSync(join(project, folder), join(root, folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

it('a new briefing, a work and their anchors pass the check and every test of the built site', async () => {
  expect(run('new', 'roe-2021-piers')).toContain(`${briefing} is written`);
  write(root, 'content/works/doe-2018-ports.yaml', 'type: book\ntitle: Ports and piers\nissued: 2018\n');
  replace(root, briefing, 'notesInOriginal: 0', 'notesInOriginal: 1');
  replace(root, briefing, 'citations: []', 'citations: [{ work: doe-2018-ports, notes: [1] }]');
  replace(root, briefing, '</Claim>.', '</Claim>.[^doe-2018-ports]');
  expect(run('check')).toContain('no mistakes');
  expect(run('anchors')).toContain('3 new addresses');
  await buildFixture(root, { outDir: join(root, 'dist') });
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(project, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'tests/vitest.config.ts',
      'tests/site',
    ],
    { cwd: project, env: { ...process.env, SITE_ROOT: root, NO_COLOR: '1' }, encoding: 'utf8' },
  );
  expect(stdout).toMatch(/Tests {2}\d+ passed/);
  expect(status, stdout).toBe(0);
});
