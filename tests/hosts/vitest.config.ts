import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What needs a real server or another browser on the machine: a job of its own, after the build. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: { testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
});
