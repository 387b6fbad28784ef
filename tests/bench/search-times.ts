import type { Browser } from 'playwright-core';
import { searchBytes } from '../search/bytes.ts';
import { serveStatic } from '../static-host.ts';
import { searchOnPhone } from './phone.ts';
import type { Searching } from './report.ts';

/** A built site, a page of it, and the queries from there. */
export interface SearchedSite {
  name: string;
  folder: string;
  page: string;
  queries: string[];
}

/** Runs each query a number of times, each time with an empty cache. */
export async function searchTimes(
  browser: Browser,
  { name, folder, page, queries }: SearchedSite,
  loads: number,
): Promise<Searching[]> {
  const host = await serveStatic(folder);
  const searchings: Searching[] = [];
  for (const query of queries) {
    // The host compresses files on the first request: that is not measured.
    await searchBytes(browser, host, page, query);
    const searching: Searching = { site: name, query, loads: [] };
    for (let load = 0; load < loads; load++)
      searching.loads.push(await searchOnPhone(browser, host, page, query));
    searchings.push(searching);
  }
  await host.stop();
  return searchings;
}
