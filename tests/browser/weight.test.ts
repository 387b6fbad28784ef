import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();
const briefing = 'analyses/sarkar-2020-understanding-presence/';

/** Bytes after brotli of the scripts that a page runs before anybody searches, inline ones included. */
async function scriptBytes(path: string): Promise<number> {
  const { page } = await site.open('favicon.svg');
  const files: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') files.push(response.body());
  });
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
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

it('reading loads nothing of the search', async () => {
  const { page } = await site.open('favicon.svg');
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto(site.address + briefing, { waitUntil: 'networkidle' });
  expect(paths.filter((path) => /pagefind|panel/.test(path))).toEqual([]);
});

it.each([
  '',
  'analyses/?sort=newest&year=2020',
  briefing,
  'claims/?kind=event&sort=newest&q=Kabul',
  'works/?sort=claims',
  'names/?q=kabul',
  'timeline/?place=kabul',
  'search/?q=Kunar',
  'search/?q=Kunar&kind=event',
])('nothing moves while /%s loads', async (path) => {
  const { page } = await site.open('favicon.svg');
  await page.addInitScript(() => {
    const moved = { shift: 0 };
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        moved.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (globalThis as unknown as { moved: { shift: number } }).moved.shift)).toBe(
    0,
  );
});
