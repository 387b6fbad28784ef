import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
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
