import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import config from '../astro.config.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Builds the site from the content below `root` and returns the folder that it is built into. */
export async function buildFixture(root: string, options: { base?: string } = {}): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'site-'));
  const cacheDir = join(tmpdir(), 'site-cache');
  await build({
    ...config,
    ...options,
    configFile: false,
    root,
    srcDir: join(project, 'src'),
    publicDir: join(project, 'public'),
    outDir,
    cacheDir,
    vite: { cacheDir },
    logLevel: 'error',
  });
  return outDir;
}
