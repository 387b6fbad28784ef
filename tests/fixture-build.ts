import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { temporaryFolder } from './temporary.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Builds the site from the content below `root` and returns the folder that it is built into. */
export async function buildFixture(root: string, options: { base?: string } = {}): Promise<string> {
  const outDir = temporaryFolder();
  const cacheDir = join(project, 'node_modules/.cache/fixtures');
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
