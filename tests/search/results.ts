import type { Page } from 'playwright-core';

/** Opens the search page; its field can then be filled with one query after the other. */
export async function openSearchPage(page: Page, address: string): Promise<void> {
  await page.goto(`${address}search/`);
  await page.locator('main [data-search-panel] input[type=search]').waitFor();
}

/**
 * Submits a query on the search page and waits for its results.
 * @returns the addresses of the first ten results, best first, from the root of the site
 */
export async function searchResults(page: Page, query: string): Promise<string[]> {
  const field = page.locator('main [data-search-panel] input[type=search]');
  await field.fill(query);
  // A submitted query has its status at once, without the pause that typing has.
  await field.press('Enter');
  const shown = await page.waitForFunction((text) => {
    const panel = document.querySelector('main [data-search-panel]');
    const status = panel?.querySelector('[data-search-status]')?.textContent ?? '';
    // The status names the query once its results are shown: those of an earlier one are not taken for them.
    if (!status.includes(`“${text}”`)) return undefined;
    const links = [...(panel?.querySelectorAll('[data-search-results] a') ?? [])].slice(0, 10);
    return { links: links.map((link) => link.getAttribute('href') ?? '') };
  }, query);
  const found = await shown.jsonValue();
  return (found?.links ?? []).map((link) => {
    const { pathname, hash } = new URL(link, page.url());
    return pathname + decodeURIComponent(hash);
  });
}
