import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();

const links = (page: Page) => page.locator('main [data-search-results] a');
const status = (page: Page) => page.locator('main [data-search-status]');
const box = (page: Page, facet: string, value: string) =>
  page.locator(`main input[data-facet="${facet}"][value="${value}"]`);
const hrefs = (page: Page) =>
  links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
const search = (page: Page) => new URL(page.url()).search;

/** Opens the search page and waits for the counts beside the filters. */
async function opened(query: string, options?: Parameters<typeof site.open>[1]) {
  const opened = await site.open(`search/?${query}`, options);
  await opened.page.locator('[data-search-filters][data-ready]').waitFor();
  return opened;
}

/** The visible counts beside the values of a facet. */
const counts = (page: Page, facet: string): Promise<Record<string, number>> =>
  page
    .locator(`main label:not([hidden]):has(input[data-facet="${facet}"])`)
    .evaluateAll((labels) =>
      Object.fromEntries(
        labels.map((label) => [
          label.querySelector('input')?.value,
          Number(label.querySelector('[data-count]')?.textContent),
        ]),
      ),
    );

it('the count beside a filter is the number of results that it leaves', async () => {
  const { page, complaints } = await opened('q=Nangarhar');
  const all = Number(/^\d+/.exec(await status(page).innerText())?.[0]);
  const kinds = await counts(page, 'kind');
  expect(Object.values(kinds).reduce((sum, number) => sum + number, 0)).toBe(all);
  expect(Object.values(kinds)).not.toContain(0);
  for (const [kind, number] of Object.entries(kinds)) {
    await box(page, 'kind', kind).check();
    await status(page)
      .filter({ hasText: `${number} of ${all} results for “Nangarhar”.` })
      .waitFor();
    expect(await links(page).count()).toBe(Math.min(number, 10));
    expect(await counts(page, 'kind')).toEqual(kinds);
    await box(page, 'kind', kind).uncheck();
    await status(page)
      .filter({ hasText: new RegExp(`^${all} results`) })
      .waitFor();
  }
  expect(complaints).toEqual([]);
});

it('values of one filter add results, those of another remove some', async () => {
  const { page } = await opened('q=Nangarhar');
  const kinds = await counts(page, 'kind');
  await box(page, 'kind', 'event').check();
  await box(page, 'kind', 'finding').check();
  const both = (kinds['event'] ?? 0) + (kinds['finding'] ?? 0);
  await status(page)
    .filter({ hasText: new RegExp(`^${both} of`) })
    .waitFor();
  expect(search(page)).toBe('?q=Nangarhar&kind=finding&kind=event');
  const sum = (numbers: Record<string, number>) =>
    Object.values(numbers).reduce((all, each) => all + each, 0);
  // They are counted after the results.
  await expect.poll(async () => sum(await counts(page, 'publisher'))).toBe(both);
  const publishers = Object.entries(await counts(page, 'publisher'));
  const [publisher = '', number = 0] = publishers[0] ?? [];
  await page.locator('main summary', { hasText: 'Publisher' }).click();
  await box(page, 'publisher', publisher).check();
  await status(page)
    .filter({ hasText: new RegExp(`^${number} of`) })
    .waitFor();
  for (const text of await links(page).allInnerTexts()) expect(text).toContain(publisher);
  await expect
    .poll(async () => {
      const { event = 0, finding = 0 } = await counts(page, 'kind');
      return event + finding;
    })
    .toBe(number);
});

it('selected filters are shown above the results and removed there, and the focus stays', async () => {
  const { page } = await opened('q=Nangarhar&kind=event&kind=section');
  const selected = page.getByRole('list', { name: 'Selected filters' });
  expect(await selected.getByRole('button').allInnerTexts()).toEqual([
    'Section',
    'Claim: event',
    'Clear filters',
  ]);
  await selected.getByRole('button', { name: 'Section' }).click();
  await page.waitForURL((url) => url.search === '?q=Nangarhar&kind=event');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Claim: event');
  await selected.getByRole('button', { name: 'Clear filters' }).click();
  await page.waitForURL((url) => url.search === '?q=Nangarhar');
  expect(await selected.getByRole('button').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('sort');
  expect(await box(page, 'kind', 'event').isChecked()).toBe(false);
});

it('results are sorted by date, the newest first', async () => {
  const { page } = await opened('q=Nangarhar');
  const byRelevance = await hrefs(page);
  await page.getByLabel('Sort by').selectOption('date');
  await page.waitForURL((url) => url.search === '?q=Nangarhar&sort=date');
  await expect.poll(() => hrefs(page)).not.toEqual(byRelevance);
  const years = (await links(page).locator('[data-briefing]').allInnerTexts()).flatMap(
    (line) => / · \D*(\d{4})$/.exec(line)?.[1] ?? [],
  );
  expect(years.length).toBeGreaterThan(0);
  expect(years).toEqual(years.toSorted().reverse());
});

it('Back and Forward restore query, filters and order', async () => {
  const { page } = await opened('q=timber');
  await box(page, 'kind', 'section').check();
  await page.waitForURL((url) => url.search === '?q=timber&kind=section');
  await page.locator('main input[type=search]').fill('Nangarhar');
  await page.waitForURL((url) => url.search === '?q=Nangarhar&kind=section');
  const sections = await hrefs(page);
  await page.getByLabel('Sort by').selectOption('date');
  await page.waitForURL((url) => url.search === '?q=Nangarhar&kind=section&sort=date');
  await page.goBack();
  await expect.poll(() => hrefs(page)).toEqual(sections);
  expect(await page.getByLabel('Sort by').inputValue()).toBe('');
  await page.goBack();
  await status(page).filter({ hasText: 'for “timber”' }).waitFor();
  expect(await page.locator('main input[type=search]').inputValue()).toBe('timber');
  expect(await box(page, 'kind', 'section').isChecked()).toBe(false);
  await page.goForward();
  await status(page).filter({ hasText: 'for “Nangarhar”' }).waitFor();
  expect(await box(page, 'kind', 'section').isChecked()).toBe(true);
});

it('Back from a result restores the results and the scroll position', async () => {
  const { page } = await opened('q=Taliban');
  await page.getByRole('button', { name: 'Show more results' }).click();
  await links(page).nth(15).waitFor();
  const shown = await links(page).count();
  const followed = links(page).nth(14);
  await followed.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(200);
  await followed.click();
  await page.waitForURL(/\/analyses\//);
  await page.goBack();
  await links(page).nth(15).waitFor();
  expect(await links(page).count()).toBe(shown);
  expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(5);
});

it('unknown values are ignored, and the next change removes them from the address', async () => {
  const { page } = await opened('q=timber&kind=ship&sort=length');
  await links(page).first().waitFor();
  // The reading position is saved in the history entry, with the address if that changes.
  await page.waitForFunction(() => history.state !== null);
  expect(search(page)).toBe('?q=timber&kind=ship&sort=length');
  await box(page, 'kind', 'section').check();
  await page.waitForURL((url) => url.search === '?q=timber&kind=section');
});

it('filters without results have their message', async () => {
  const { page } = await opened('q=maternity+ward&kind=forecast');
  await status(page)
    .filter({
      hasText: /^No results match these filters\.$/,
    })
    .waitFor();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await links(page).first().waitFor();
});

it('a phone hides the filters behind a button', async () => {
  const { page } = await opened('q=Nangarhar', { viewport: { width: 390, height: 844 }, hasTouch: true });
  expect(await box(page, 'kind', 'event').isVisible()).toBe(false);
  const button = page.getByRole('button', { name: /^Filters/ });
  await button.tap();
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  await box(page, 'kind', 'event').tap();
  await page.waitForURL((url) => url.search === '?q=Nangarhar&kind=event');
  expect(await button.innerText()).toBe('Filters (1)');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

it('the search page shows no filters without JavaScript', async () => {
  const { page } = await site.open('search/?q=timber&kind=event', { javaScriptEnabled: false });
  expect(await page.locator('main input:visible, main button:visible').count()).toBe(0);
});
