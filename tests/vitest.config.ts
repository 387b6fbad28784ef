import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** Builds and browsers share the cores with whatever else runs: slow is not wrong. Tests wait for conditions. */
const patience = 120_000;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // They need servers on the machine: `npm run test:hosts`.
    exclude: [...configDefaults.exclude, 'tests/hosts/**'],
    testTimeout: 3 * patience,
    hookTimeout: 3 * patience,
    expect: { poll: { timeout: patience } },
    // One process runs all files, so that the pages are read, and the browser is started, once.
    fileParallelism: false,
    isolate: false,
    reporters: 'dot',
  },
});
