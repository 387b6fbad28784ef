import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Builds and browsers share the cores with whatever else runs: slow is not wrong. Tests wait for conditions. */
const patience = 120_000;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    testTimeout: 3 * patience,
    hookTimeout: 3 * patience,
    expect: { poll: { timeout: patience } },
    // One process runs all files, so that the pages are read, and the browser is started, once.
    fileParallelism: false,
    isolate: false,
    reporters: 'dot',
  },
});
