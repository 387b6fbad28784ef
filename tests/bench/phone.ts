import type { Browser, Page } from 'playwright-core';
import { openSearchDialog, untilFirstResult } from '../search/dialog.ts';
import type { StaticHost } from '../static-host.ts';

/** A search on the emulated phone. */
export interface Load {
  /** From the first keystroke to the frame that shows the first result. */
  seconds: number;
  /** Sent over the network, from the first sign of intent. */
  bytes: number;
  /** The number of workers: they run at full speed, as only the processor of pages is slowed down. */
  workers: number;
}

const slowLink = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowdown = 4;
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };

/** Milliseconds from the open dialog to the first key. */
const hesitation = 1000;

/** Opens a page with an empty cache on a slow phone and searches, as a reader does after reading it. */
export async function searchOnPhone(
  browser: Browser,
  host: StaticHost,
  path: string,
  query: string,
): Promise<Load> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  let workers = 0;
  page.on('worker', () => workers++);
  await slowDown(page);
  await page.goto(host.address + path);
  const before = host.sent.length;
  await openSearchDialog(page);
  await page.waitForTimeout(hesitation);
  const milliseconds = await untilFirstResult(page, query);
  const bytes = host.sent.slice(before).reduce((sum, file) => sum + file.bytes, 0);
  await context.close();
  return { seconds: milliseconds / 1000, bytes, workers };
}

/** How a page appears on the emulated phone, in milliseconds from the request for it. */
export interface Paint {
  first: number;
  /** The largest, which may be the first. */
  largest: number;
  /** What long tasks block after the first paint, beyond 50 ms each. */
  blocking: number;
  /** The request for the first file of the typeface; undefined without one. */
  typeface: number | undefined;
  shift: number;
  bytes: number;
  requests: number;
}

/** Opens a page with an empty cache on a slow phone. */
export async function paintOnPhone(browser: Browser, host: StaticHost, path: string): Promise<Paint> {
  const context = await browser.newContext({ ...phone, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(() => {
    const seen: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
    for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'])
      observer.observe({ type, buffered: true });
    Object.assign(globalThis, { seen });
  });
  const before = host.sent.length;
  await page.goto(host.address + path);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(hesitation);
  const paint = await page.evaluate(() => {
    type Entry = PerformanceEntry & { value?: number };
    const { seen } = globalThis as unknown as { seen: Entry[] };
    const of = (type: string): Entry[] => seen.filter(({ entryType }) => entryType === type);
    const first = of('paint').find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN;
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return {
      first,
      largest: of('largest-contentful-paint').at(-1)?.startTime ?? NaN,
      blocking: of('longtask')
        .filter(({ startTime, duration }) => startTime + duration > first)
        .reduce((sum, { duration }) => sum + duration - 50, 0),
      typeface: files.filter(({ name }) => name.endsWith('.woff2'))[0]?.startTime,
      shift: of('layout-shift').reduce((sum, { value = 0 }) => sum + value, 0),
    };
  });
  const sent = host.sent.slice(before);
  await context.close();
  return { ...paint, bytes: sent.reduce((sum, file) => sum + file.bytes, 0), requests: sent.length };
}

/** Slows down the network of the page and its workers, and the processor of the page: Chromium cannot slow that of workers. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLink);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
