import { fileURLToPath } from 'node:url';
import { preview } from 'astro';

/** Serves a built site on a free port of this machine; its address ends in the base path and a slash. */
export async function servePreview(
  outDir: string,
  base = '/',
): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = await preview({
    root: fileURLToPath(new URL('..', import.meta.url)),
    outDir,
    base,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  return {
    address: `http://127.0.0.1:${server.port}${base.replace(/\/?$/, '/')}`,
    stop: () => server.stop(),
  };
}
