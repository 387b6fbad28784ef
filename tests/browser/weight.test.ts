import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { analysisAddress } from '../../src/addresses.ts';
import { corpus } from '../site/built-site.ts';
import { dist } from '../site/dist.ts';
import { type Sent, serveStatic } from '../static-host.ts';
import { idle, openSite } from './site.ts';

const site = openSite();
const briefing = 'analyses/sarkar-2020-understanding-presence/';

/** A page whose events can be listened to before it leads to the one under test. */
const blank = async (): Promise<Page> => (await site.open('favicon.svg')).page;

/** Bytes after brotli of the scripts that a page runs before anybody searches, inline ones included. */
async function scriptBytes(path: string): Promise<number> {
  const page = await blank();
  const files: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') files.push(response.body());
  });
  await page.goto(site.address + path);
  await idle(page);
  // JSON-LD is data: it is not run.
  const inline = await page.locator('script:not([src], [type="application/ld+json"])').allTextContents();
  const bodies = [...(await Promise.all(files)), ...inline.map((text) => Buffer.from(text))];
  return bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
}

it.each(['', 'analyses/', briefing, 'claims/', 'names/', 'works/', 'estimates/iskp-fighters/', 'timeline/'])(
  '/%s runs at most 4 kB of script before search is used',
  async (path) => {
    const bytes = await scriptBytes(path);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(4096);
  },
);

it('a page loads the files of the search when a reader searches, and none before', async () => {
  const page = await blank();
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  const loaded = (): string[] => paths.filter((path) => /pagefind|panel/.test(path));
  await page.goto(site.address + briefing);
  await idle(page);
  expect(loaded()).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Kunar');
  await page.locator('dialog [data-search-results] a').first().waitFor();
  for (const part of [/\/panel\./, /\/pagefind\/pagefind\.js$/])
    expect(loaded()).toContainEqual(expect.stringMatching(part));
});

/** What a first visit to a page of the site gets, as a static host sends it. */
async function firstVisit(path: string): Promise<Sent[]> {
  const host = await serveStatic(dist);
  const page = await blank();
  await page.goto(host.address + path);
  await idle(page);
  await host.stop();
  return host.sent;
}

const sum = (files: Sent[]): number => files.reduce((bytes, file) => bytes + file.bytes, 0);

it.each(corpus.briefings.map(({ id }) => analysisAddress(id)))(
  '%s is at most 75 kB in all, and at most 40 kB of that is the typeface',
  async (address) => {
    const sent = await firstVisit(address.slice(1));
    const fonts = sent.filter(({ path }) => path.endsWith('.woff2'));
    expect(sum(fonts)).toBeGreaterThan(0);
    expect(sum(fonts)).toBeLessThanOrEqual(40_000);
    expect(sum(sent), sent.map(({ path, bytes }) => `${path} ${bytes}`).join('\n')).toBeLessThanOrEqual(
      75_000,
    );
  },
);
