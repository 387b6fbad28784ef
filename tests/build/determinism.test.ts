import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildFixture } from '../fixture-build.ts';

const small = new URL('../fixtures/small/', import.meta.url).pathname;

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

it('two builds of the same content are the same, byte for byte', async () => {
  const first = digests(await buildFixture(small));
  expect(Object.keys(first).length).toBeGreaterThan(30);
  expect(digests(await buildFixture(small))).toEqual(first);
});
