import type { Browser, Page } from 'playwright-core';
import { openSearchDialog, untilFirstResult } from '../search/dialog.ts';
import type { StaticHost } from '../static-host.ts';

/** A search on the emulated phone. */
export interface Load {
  /** From the first keystroke to the frame that shows the first result. */
  seconds: number;
  /** Over the network, from the first sign of intent on. */
  bytes: number;
  /** How many workers ran, which the emulation of the slow processor does not reach. */
  workers: number;
}

const slowLink = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowdown = 4;

/** Milliseconds that a reader takes from the open dialog to the first key. */
const hesitation = 1000;

/** Opens a page with an empty cache on a slow phone and searches, as a reader would who has read the page. */
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
  await page.goto(host.address + path, { waitUntil: 'networkidle' });
  const before = host.sent.length;
  await openSearchDialog(page);
  await page.waitForTimeout(hesitation);
  const milliseconds = await untilFirstResult(page, query);
  const bytes = host.sent.slice(before).reduce((sum, file) => sum + file.bytes, 0);
  await context.close();
  return { seconds: milliseconds / 1000, bytes, workers };
}

/** Slows down the network of the page and of its workers; of processors Chromium only slows down that of the page. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLink);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
