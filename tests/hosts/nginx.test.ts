import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compress } from '../../src/commands/compress.ts';
import { buildFixture } from '../fixture-build.ts';
import { project, small, temporaryFolder } from '../fixture.ts';
import { ask, freePort, type HostProcess, startHost } from './server.ts';

describe.each([{ base: '/' }, { base: '/briefings/' }])(
  'nginx with deploy/nginx.conf, at $base',
  ({ base }) => {
    let host: HostProcess | undefined;
    let site: string;
    const at = (path: string): string => `${host?.origin}${base}${path}`;

    beforeAll(async () => {
      const root = temporaryFolder();
      site = join(root, 'site', base);
      mkdirSync(site, { recursive: true });
      cpSync(await buildFixture(small, { base }), site, { recursive: true });
      compress(site);
      const port = await freePort();
      const server = readFileSync(join(project, 'deploy/nginx.conf'), 'utf8')
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('root /srv/briefings;', `root ${join(root, 'site')};`)
        .replace('error_page 404 /404.html;', `error_page 404 ${base}404.html;`);
      writeFileSync(
        join(root, 'nginx.conf'),
        `daemon off;
master_process off;
pid ${root}/nginx.pid;
include /etc/nginx/modules-enabled/*.conf;
error_log stderr;
events {}
http {
  access_log off;
  client_body_temp_path ${root}/body; proxy_temp_path ${root}/proxy; fastcgi_temp_path ${root}/fastcgi;
  uwsgi_temp_path ${root}/uwsgi; scgi_temp_path ${root}/scgi;
  ${server}
}
`,
      );
      host = await startHost('nginx', ['-c', join(root, 'nginx.conf')], port);
    });
    afterAll(() => host?.stop());

    it.each([
      ['', 'text/html; charset=utf-8'],
      ['claims.csv', 'text/csv; charset=utf-8'],
      ['claims.json', 'application/json; charset=utf-8'],
      ['feed.xml', 'application/xml; charset=utf-8'],
      ['favicon.svg', 'image/svg+xml'],
      ['card.png', 'image/png'],
    ])('/%s is %s', async (path, type) => {
      const { status, headers } = await ask(at(path));
      expect([status, headers['content-type']]).toEqual([200, type]);
    });

    it('every answer has the headers that a page cannot carry, a missing page too', async () => {
      for (const path of ['', 'claims.json', 'no-such-page/']) {
        const { headers } = await ask(at(path));
        expect(headers, path).toMatchObject({
          'content-security-policy': "frame-ancestors 'none'",
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'strict-transport-security': 'max-age=31536000',
        });
      }
    });

    it.each([
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const)('a page is sent compressed with %s', async (encoding, decompress) => {
      const { headers, body } = await ask(at('claims/'), { 'accept-encoding': encoding });
      expect(headers['content-encoding']).toBe(encoding);
      expect(decompress(body)).toEqual(readFileSync(join(site, 'claims/index.html')));
    });

    it('hashed files are kept for a year, and pages are asked for again', async () => {
      const hashed = globSync('_astro/*', { cwd: site }).find((path) => !/\.(br|gz)$/.test(path)) ?? '';
      expect((await ask(at(hashed))).headers['cache-control']).toBe('public, max-age=31536000, immutable');
      const page = await ask(at(''));
      expect(page.headers['cache-control']).toBe('no-cache');
      const again = await ask(at(''), { 'if-none-match': String(page.headers.etag) });
      expect(again.status).toBe(304);
    });

    it('an address without its slash leads to the page', async () => {
      const { status, headers } = await ask(at('claims'));
      expect([status, headers.location]).toEqual([301, `${base}claims/`]);
    });

    it('a missing page is the 404 page, with status 404', async () => {
      const { status, body } = await ask(at('analyses/no-such-analysis/'));
      expect(status).toBe(404);
      expect(body.toString()).toBe(readFileSync(join(site, '404.html'), 'utf8'));
    });

    it('a part of a file can be asked for', async () => {
      const { status, headers, body } = await ask(at('card.png'), { range: 'bytes=0-7' });
      expect([status, headers['content-length']]).toEqual([206, '8']);
      expect(body.subarray(1, 4).toString()).toBe('PNG');
    });
  },
);
