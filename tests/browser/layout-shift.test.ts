import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { file } from '../site/built-site.ts';
import { idle, openSite } from './site.ts';

const site = openSite();
const briefing = 'analyses/sarkar-2020-understanding-presence/';

/** A page that can be prepared before it leads to the one under test. */
const blank = async (): Promise<Page> => (await site.open('favicon.svg')).page;

const firstPaint = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);

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

/** Whether a file of the typeface has got so far; the fallbacks are faces too. */
const ofTypeface = (wanted: string): boolean =>
  [...document.fonts].some(({ family, status }) => family.includes('Source Serif') && status === wanted);

/** Less than that is a letter that moves within its line when the typeface comes. */
const unseen = 0.001;

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
  if (path.startsWith('claims')) await page.locator('article:visible').first().waitFor();
  if (path.startsWith('search')) {
    await page.locator('main [data-search-results] a').first().waitFor();
    await page.locator('[data-search-filters][data-ready]').waitFor();
  }
  expect(await layoutShift(page)).toBeLessThan(unseen);
});

it.each([
  ['', 390],
  ['', 1440],
  [briefing, 390],
  [briefing, 412],
  [briefing, 1440],
  ['analyses/foxley-2020-future-spoiler/', 390],
  ['analyses/legiec-2021-prospects/', 412],
  ['forecasts/', 390],
  ['claims/', 1440],
  // Not topics and questions on a phone: their many links move within their lines, and count for as much as 0.09.
])('/%s at %i pixels hardly moves when the typeface comes late, and is set in it', async (path, width) => {
  const page = await blank();
  await page.setViewportSize({ width, height: width < 500 ? 823 : 900 });
  await observeShifts(page);
  const held = Promise.withResolvers<undefined>();
  await page.route('**/*.woff2', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(site.address + path, { waitUntil: 'commit' });
  await firstPaint(page);
  await page.waitForFunction(ofTypeface, 'loading');
  expect(await page.evaluate(ofTypeface, 'loaded')).toBe(false);
  expect(await page.locator('h1').first().isVisible()).toBe(true);
  held.resolve(undefined);
  await page.waitForFunction(ofTypeface, 'loaded');
  expect(await layoutShift(page)).toBeLessThanOrEqual(0.01);
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
  await firstPaint(page);
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
  expect(await layoutShift(page)).toBeLessThan(unseen);
});

it('a register shows all its items at once without filters, and if its script fails', async () => {
  const page = await blank();
  await page.route('**/Register.*.js', (route) => route.abort());
  for (const path of ['claims/', 'claims/?kind=event']) {
    await page.goto(site.address + path);
    const items = page.locator('[data-items] section');
    await items.first().waitFor();
    expect(await page.locator('[data-items] section:visible').count()).toBe(await items.count());
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

it('nothing moves while the controls of a register arrive one after the other', async () => {
  const html = file('claims/index.html');
  const cut = html.indexOf('</select>', html.indexOf('id="register-topic"'));
  const held = Promise.withResolvers<undefined>();
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, cut));
    void held.promise.then(() => response.end(html.slice(cut)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const page = await blank();
  await observeShifts(page);
  await page.goto(`http://127.0.0.1:${port}/claims/`, { waitUntil: 'commit' });
  await page.locator('#register-topic').waitFor({ state: 'attached' });
  await firstPaint(page);
  held.resolve(undefined);
  expect(await layoutShift(page)).toBeLessThan(unseen);
  expect(await page.locator('#register-topic').isVisible()).toBe(true);
  server.closeAllConnections();
  server.close();
});
