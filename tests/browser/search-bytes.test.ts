import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { dist } from '../site/dist.ts';
import { serveStatic, type StaticHost } from '../static-host.ts';
import { expectWithin } from './budget.ts';
import { readQueries } from '../search/query-set.ts';
import { realPage } from '../search/real-site.ts';

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

const queries = readQueries().flatMap(({ kind, query }) => (kind === 'nothing' ? [] : [query]));

it('a first search from a briefing loads at most 120 kB, whatever is asked', () =>
  expectWithin(120_000, { browser, host, path: realPage, queries }));
