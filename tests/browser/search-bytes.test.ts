import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { dist } from '../site/dist.ts';
import { serveStatic, type StaticHost } from '../static-host.ts';
import { expectWithin } from './budget.ts';
import { realPage, realQueries } from '../search/real-site.ts';

let browser: Browser;
let host: StaticHost;
beforeAll(async () => {
  host = await serveStatic(dist);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

it('a first search from a briefing loads at most 120 kB', () =>
  expectWithin(120_000, { browser, host, path: realPage, queries: realQueries }));
