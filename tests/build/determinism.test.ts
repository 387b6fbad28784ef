import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyOfSmall } from '../fixture.ts';
import { buildFixture, fixtureCache } from '../fixture-build.ts';

/** The digest of each file below a folder, by its path. */
const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*.*', { cwd: folder })
      .toSorted()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );

it('a build from nothing and one from a cache are the same, byte for byte', async () => {
  const root = copyOfSmall();
  rmSync(fixtureCache, { recursive: true, force: true });
  const first = digests(await buildFixture(root));
  expect(Object.keys(first).length).toBeGreaterThan(30);
  expect(digests(await buildFixture(root))).toEqual(first);
});
