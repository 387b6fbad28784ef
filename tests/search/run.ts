import type { Browser } from 'playwright-core';
import type { StaticHost } from '../static-host.ts';
import type { Run } from './quality.ts';
import type { Query } from './query-set.ts';
import { openSearchPage, searchResults } from './results.ts';

/** Asks queries one after the other on the search page, as a reader does. */
export async function runQueries(browser: Browser, host: StaticHost, queries: Query[]): Promise<Run[]> {
  const page = await browser.newPage();
  await openSearchPage(page, host.address);
  const runs: Run[] = [];
  for (const query of queries) runs.push({ ...query, results: await searchResults(page, query.query) });
  await page.close();
  return runs;
}
