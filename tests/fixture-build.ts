import { join, relative } from 'node:path';
import { build } from 'astro';
import { project, temporaryFolder } from './fixture.ts';

/** What one build leaves for the next. */
export const fixtureCache = join(project, 'node_modules/.cache/fixtures');

interface Options {
  base?: string;
  /** A new folder if left out. */
  outDir?: string;
  cacheDir?: string;
}

/** Builds the site from the content below `root` and returns the folder that it is built into. */
export async function buildFixture(
  root: string,
  { outDir = temporaryFolder(), cacheDir = fixtureCache, ...options }: Options = {},
): Promise<string> {
  await build({
    ...options,
    configFile: relative(root, join(project, 'astro.config.mjs')),
    root,
    srcDir: join(project, 'src'),
    outDir,
    cacheDir,
    vite: { cacheDir },
    logLevel: 'error',
  });
  return outDir;
}
