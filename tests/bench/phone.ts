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

/** Milliseconds from the open dialog to the first key. */
const hesitation = 1000;

/** Opens a page with an empty cache on a slow phone and searches, as a reader does after reading it. */
export async function searchOnPhone(
  browser: Browser,
  host: StaticHost,
  path: string,
  query: string,
): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
  });
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

/** Slows down the network of the page and its workers, and the processor of the page: Chromium cannot slow that of workers. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLink);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
