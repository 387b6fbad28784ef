import type { Browser, Request } from 'playwright-core';
import { markdownTable } from '../markdown-table.ts';
import { openSearchDialog, untilFirstResult } from './dialog.ts';
import type { Sent, StaticHost } from '../static-host.ts';

/** What the first search of a session loads, by kind of file. */
export interface SearchBytes {
  query: string;
  total: number;
  /** Our own scripts, without the one that is loaded for a word that no text contains. */
  client: number;
  byKind: Map<string, number>;
}

/**
 * Searches once in a new context, with an empty cache, and counts what is requested from the first sign of intent, the
 * pointer on the search button, until the first result is visible.
 */
export async function searchBytes(
  browser: Browser,
  host: StaticHost,
  path: string,
  query: string,
): Promise<SearchBytes> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(host.address + path);
  const before = host.sent.length;
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await openSearchDialog(page);
  await untilFirstResult(page, query);
  const shown = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('first result')[0]?.startTime ?? 0),
  );
  // What was under way then counts as well: its size is known once it has arrived.
  await Promise.all(requests.map(async (request) => (await request.response())?.finished()));
  const counted = requests
    .filter((request) => request.timing().startTime <= shown)
    .map((request) => decodeURIComponent(new URL(request.url()).pathname));
  const sent = host.sent.slice(before).filter(({ path }) => counted.includes(path));
  await context.close();
  return { query, ...sum(sent) };
}

function sum(sent: Sent[]): Omit<SearchBytes, 'query'> {
  const groups = Map.groupBy(sent, ({ path }) => kindOf(path));
  return {
    total: bytesOf(sent),
    client: bytesOf(sent.filter(({ path }) => /^\/_astro\/(?!spelling).+\.js$/.test(path))),
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
