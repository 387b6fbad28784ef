import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startBrowser } from '../browser.ts';
import { servePreview } from '../preview.ts';
import { dist } from '../site/dist.ts';

/** A built site in a browser. */
export interface OpenSite {
  /** The address of the site, with a slash at its end. */
  readonly address: string;
  /** Opens a page in a context of its own, until the test ends, and collects what the browser complains about. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }>;
}

// One for all test files; it ends with their process.
let shared: Promise<Browser> | undefined;

/** Serves a built site and opens it in a browser for the tests of a file. */
export function openSite(folder: string | (() => Promise<string>) = dist, base = '/'): OpenSite {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePreview>>;
  beforeAll(async () => {
    server = await servePreview(typeof folder === 'string' ? folder : await folder(), base);
    browser = await (shared ??= startBrowser());
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(() => server.stop());
  return {
    get address() {
      return server.address;
    },
    async open(path, options) {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(120_000);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(server.address) && !request.url().startsWith('data:'))
          complaints.push(`request to ${request.url()}`);
      });
      await page.goto(server.address + path);
      return { page, complaints };
    },
  };
}

/** Resolves when the page has loaded and has nothing left to do. */
export async function idle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
  });
}
