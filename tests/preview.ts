import { preview } from 'astro';
import config from '../astro.config.mjs';

/** Serves a built site on a free port of this machine. */
export async function servePreview(outDir: string, base = '/'): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = await preview({
    ...config,
    configFile: false,
    integrations: [],
    outDir,
    base,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  return { address: `http://127.0.0.1:${server.port}${base.replace(/\/?$/, '/')}`, stop: () => server.stop() };
}
