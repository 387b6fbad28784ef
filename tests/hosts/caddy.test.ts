import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compress } from '../../src/commands/compress.ts';
import { buildFixture } from '../fixture-build.ts';
import { project, small, temporaryFolder } from '../fixture.ts';
import { ask, freePort, type HostProcess, startHost } from './server.ts';

describe('Caddy with deploy/Caddyfile', () => {
  let host: HostProcess | undefined;
  let site: string;
  const at = (path: string): string => `${host?.origin}/${path}`;

  beforeAll(async () => {
    site = await buildFixture(small);
    compress(site);
    const port = await freePort();
    const file = join(temporaryFolder(), 'Caddyfile');
    const server = readFileSync(join(project, 'deploy/Caddyfile'), 'utf8')
      .replace('example.org {', `http://127.0.0.1:${port} {`)
      .replace('/srv/briefings', site);
    writeFileSync(file, `{\n\tadmin off\n}\n${server}`);
    host = await startHost('caddy', ['run', '--config', file], port);
  });
  afterAll(() => host?.stop());

  it('a page is sent compressed, asked for again, and with the headers that it cannot carry', async () => {
    const { status, headers, body } = await ask(at('claims/'), { 'accept-encoding': 'br' });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'no-cache',
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    });
    expect(brotliDecompressSync(body)).toEqual(readFileSync(join(site, 'claims/index.html')));
  });

  it('hashed files are kept for a year', async () => {
    const { headers } = await ask(at('_astro/any.js'));
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('an address without its slash leads to the page, and a missing one to the 404 page', async () => {
    expect((await ask(at('claims'))).headers['location']).toBe('/claims/');
    const { status, body } = await ask(at('analyses/no-such-analysis/'));
    expect([status, body.toString()]).toEqual([404, readFileSync(join(site, '404.html'), 'utf8')]);
  });

  it('a part of a file can be asked for', async () => {
    const { status, body } = await ask(at('card.png'), { range: 'bytes=0-7' });
    expect([status, body.length]).toEqual([206, 8]);
  });
});
