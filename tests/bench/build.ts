/** Builds the content below a folder with the real source: the process that the bench measures. */
import { buildFixture } from '../fixture-build.ts';

const [, , root = '', outDir = '', cacheDir = ''] = process.argv;
await buildFixture(root, { outDir, cacheDir });
