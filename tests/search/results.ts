import type { Page } from 'playwright-core';

/** Opens the page of the search; its field can then be filled with one query after the other. */
export async function openSearchPage(page: Page, address: string): Promise<void> {
  await page.goto(`${address}search/`);
  await page.locator('main [data-search-panel] input[type=search]').waitFor();
}

/**
 * Types a query into the page of the search and waits until its results stand.
 * @returns the addresses of the first ten links, best first, from the root of the site
 */
export async function searchResults(page: Page, query: string): Promise<string[]> {
  await page.locator('main [data-search-panel] input[type=search]').fill(query);
  const standing = await page.waitForFunction(
    (text) => {
      const panel = document.querySelector('main [data-search-panel]');
      const status = panel?.querySelector('[data-search-status]')?.textContent ?? '';
      // The status names the query once its results stand, so nothing of an earlier one is taken for them.
      if (!status.includes(`“${text}”`)) return undefined;
      const links = [...(panel?.querySelectorAll('[data-search-results] a') ?? [])].slice(0, 10);
      return { links: links.map((link) => link.getAttribute('href') ?? '') };
    },
    query,
    { timeout: 15_000 },
  );
  const found = await standing.jsonValue();
  // What only the browser reads, words to mark among it, is not a part of the address.
  return (found?.links ?? []).map((link) => {
    const { pathname, hash } = new URL(link, page.url());
    return pathname + decodeURIComponent(hash.replace(/:~:.*$/, ''));
  });
}
