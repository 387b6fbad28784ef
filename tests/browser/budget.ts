import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { bytesTable, type SearchBytes, searchBytes } from '../search/bytes.ts';
import type { StaticHost } from '../static-host.ts';

const clientBudget = 6000;

/** Expects the first search of a session to stay within a budget, for each of some queries. */
export async function expectWithin(
  budget: number,
  { browser, host, path, queries }: { browser: Browser; host: StaticHost; path: string; queries: string[] },
): Promise<void> {
  const searches: SearchBytes[] = [];
  for (const query of queries) searches.push(await searchBytes(browser, host, path, query));
  const over = searches.filter(({ total, client }) => total > budget || client > clientBudget);
  const names = over.map(({ query }) => `“${query}”`).join(', ');
  expect(
    over.length,
    `more than ${budget} bytes, or ${clientBudget} of our own scripts: ${names}\n${bytesTable(searches)}`,
  ).toBe(0);
  // A search that loads nothing would pass.
  for (const { client, total } of searches) expect(Math.min(client, total - client)).toBeGreaterThan(0);
}
