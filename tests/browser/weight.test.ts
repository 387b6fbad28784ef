import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();
const briefing = 'analyses/sarkar-2020-understanding-presence/';

/** An empty page, whose events can be listened to before it leads to the one under test. */
const blank = async (): Promise<Page> => (await site.open('favicon.svg')).page;

/** Resolves when the page has loaded and has nothing left to do. */
async function idle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
  });
}

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

/** Adds up from the start how far the parts of the page move without a reader's doing. */
const observeShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    const moved = { shift: 0, read: () => (add(observer.takeRecords()), moved.shift) };
    const add = (entries: PerformanceEntry[]): void => {
      for (const entry of entries) moved.shift += (entry as PerformanceEntry & { value: number }).value;
    };
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { moved });
  });

async function layoutShift(page: Page): Promise<number> {
  await idle(page);
  return page.evaluate(() => (globalThis as unknown as { moved: { read(): number } }).moved.read());
}

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
  const page = await blank();
  await observeShifts(page);
  await page.goto(site.address + path);
  if (path.startsWith('search')) {
    await page.locator('main [data-search-results] a').first().waitFor();
    await page.locator('[data-search-filters][data-ready]').waitFor();
  }
  expect(await layoutShift(page)).toBe(0);
});

it('a register shows nothing that its filters hide, however late its script comes', async () => {
  const page = await blank();
  await observeShifts(page);
  const held = Promise.withResolvers<undefined>();
  await page.route('**/Register.*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(`${site.address}claims/?kind=event`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.locator('[data-items]').waitFor({ state: 'attached' });
  // Whatever would show the list after some time shows it now.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  expect(await page.locator('[data-items]').isVisible()).toBe(false);
  held.resolve(undefined);
  await page.locator('[data-items] > article:visible').first().waitFor();
  expect(await page.locator('[data-items] > article:visible').count()).toBeLessThan(
    await page.locator('[data-items] > article').count(),
  );
  expect(await layoutShift(page)).toBe(0);
});

it('a register shows all its items at once without filters, and if its script fails', async () => {
  const page = await blank();
  await page.route('**/Register.*.js', (route) => route.abort());
  for (const path of ['claims/', 'claims/?kind=event']) {
    await page.goto(site.address + path);
    const items = page.locator('[data-items] > article');
    await items.first().waitFor();
    expect(await page.locator('[data-items] > article:visible').count()).toBe(await items.count());
  }
});

it('movements on a page are noticed', async () => {
  const page = await blank();
  await observeShifts(page);
  await page.goto(`${site.address}about/`);
  await page.evaluate(async () => {
    const block = document.createElement('div');
    block.style.height = '300px';
    document.querySelector('main')?.prepend(block);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  expect(await layoutShift(page)).toBeGreaterThan(0);
});
