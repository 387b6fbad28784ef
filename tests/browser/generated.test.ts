import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { type Generated, generatedCorpus } from '../generated/corpus.ts';
import { generatedQueries } from '../generated/queries.ts';
import { siteWithIndexOf } from '../generated/site.ts';
import { expectWithin } from './budget.ts';
import { openSearchPage, searchResults } from '../search/results.ts';
import { serveStatic, type StaticHost } from '../static-host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each([
  { count: 100, budget: 120_000 },
  { count: 1000, budget: 150_000 },
])('among $count generated briefings', ({ count, budget }) => {
  let generated: Generated;
  let folder: string;
  let host: StaticHost;
  beforeAll(async () => {
    generated = generatedCorpus(count);
    folder = await siteWithIndexOf(generated.corpus);
    host = await serveStatic(folder);
  });
  afterAll(async () => {
    await host.stop();
    rmSync(folder, { recursive: true });
  });

  it('each of 50 planted phrases finds its section first', async () => {
    const page = await browser.newPage();
    await openSearchPage(page, host.address);
    const missed: string[] = [];
    for (const { phrase, address } of generated.planted) {
      const results = await searchResults(page, phrase);
      const place = results.indexOf(address) + 1;
      if (place !== 1)
        missed.push(`${phrase}: ${address} is ${place ? `number ${place}` : 'not'} in ${results.join(' ')}`);
    }
    await page.close();
    expect(generated.planted).toHaveLength(50);
    expect(missed).toEqual([]);
  });

  it(`a first search loads at most ${budget / 1000} kB`, async () => {
    await expectWithin(budget, { browser, host, path: '', queries: generatedQueries(generated) });
  });
});
