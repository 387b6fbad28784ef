import type { Browser } from 'playwright-core';
import { markdownTable } from '../markdown-table.ts';
import { openSearchDialog, untilFirstResult } from './dialog.ts';
import type { Sent, StaticHost } from '../static-host.ts';

/** What a first search in a session loads, and how much of it is what. */
export interface SearchBytes {
  query: string;
  total: number;
  /** Our own scripts. */
  client: number;
  byKind: Map<string, number>;
}

/**
 * Searches once in a new context, with nothing in its cache: counts what is asked for from the first sign of intent,
 * the pointer on the search button, until the first result can be seen.
 */
export async function searchBytes(
  browser: Browser,
  host: StaticHost,
  path: string,
  query: string,
): Promise<SearchBytes> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(host.address + path, { waitUntil: 'networkidle' });
  const before = host.sent.length;
  await openSearchDialog(page);
  await untilFirstResult(page, query);
  const seen = await page.evaluate(() => performance.getEntriesByName('first result')[0]?.startTime ?? 0);
  // What was on its way then counts as well; it is known once it has come.
  await page.waitForLoadState('networkidle');
  const asked = await page.evaluate(
    (seen) =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime <= seen)
        .map(({ name }) => decodeURIComponent(new URL(name).pathname)),
    seen,
  );
  const sent = host.sent.slice(before).filter(({ path }) => asked.includes(path));
  await context.close();
  return { query, ...sum(sent) };
}

function sum(sent: Sent[]): Omit<SearchBytes, 'query'> {
  const groups = Map.groupBy(sent, ({ path }) => kindOf(path));
  return {
    total: bytesOf(sent),
    client: bytesOf(sent.filter(({ path }) => path.endsWith('.js') && !path.startsWith('/pagefind/'))),
    byKind: new Map([...groups].map(([kind, files]) => [kind, bytesOf(files)])),
  };
}

const bytesOf = (files: Sent[]): number => files.reduce((total, { bytes }) => total + bytes, 0);

/** Folder and ending: `/pagefind/*.pf_index`. */
const kindOf = (path: string): string => path.replace(/^(\/[^/]+\/).*(\.[^./]+)$/, '$1*$2');

/** A row a search, a column a kind of file. */
export function bytesTable(searches: SearchBytes[]): string {
  const kinds = [...new Set(searches.flatMap(({ byKind }) => [...byKind.keys()]))].toSorted();
  return markdownTable(
    ['bytes', ...kinds, 'together'],
    searches.map(({ query, byKind, total }) => [
      query,
      ...kinds.map((kind) => String(byKind.get(kind) ?? 0)),
      String(total),
    ]),
  );
}
