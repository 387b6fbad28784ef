import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Builds and browsers on two cores: slow is not wrong.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
