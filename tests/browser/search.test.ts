import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();

const results = (page: Page) => page.locator('dialog [data-search-results] a');
const backgroundOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);

it('a reader types a query, follows a result to a claim and sees it highlighted', async () => {
  const { page, complaints } = await site.open('');
  await page.getByRole('button', { name: 'Search' }).first().click();
  await page.keyboard.type('maternity ward');
  const claim = results(page).filter({ hasText: 'Claim' }).first();
  await claim.waitFor();
  expect(await claim.innerText()).toContain('The Persistent ISKP Threat to Afghanistan');
  expect(await claim.locator('mark').first().innerText()).toMatch(/maternity/i);
  const target = new URL((await claim.getAttribute('href')) ?? '', page.url());
  await claim.click();
  await page.waitForURL(target.href);
  const id = `[id="${target.hash.slice(1)}"]`;
  expect(target.hash).toMatch(/^#claim-/);
  expect(await backgroundOf(page, id)).not.toBe('rgba(0, 0, 0, 0)');
  const box = await page.locator(id).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
  expect(complaints).toEqual([]);
});

it('the keyboard opens the search, walks the results, follows one, and leaves', async () => {
  const { page, complaints } = await site.open('about/');
  await page.keyboard.press('Control+k');
  expect(await page.locator('dialog input').evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.type('Nangarhar');
  await results(page).nth(2).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(
    await results(page)
      .nth(1)
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  expect(await page.locator('dialog input').evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  // The first press may only clear the field, as search fields do.
  if (await page.locator('dialog').isVisible()) await page.keyboard.press('Escape');
  expect(await page.locator('dialog').isVisible()).toBe(false);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Nangarhar');
  await results(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/analyses\/.+#/);
  expect(complaints).toEqual([]);
});

it('the search page keeps its query in the address and runs what the address holds', async () => {
  const { page, complaints } = await site.open('search/?q=Muhajir');
  const links = page.locator('main [data-search-results] a');
  await links.first().waitFor();
  expect(await page.locator('main [data-search-status]').innerText()).toMatch(/^\d+ results? for “Muhajir”$/);
  await page.locator('main input').fill('timber chromite');
  await page.waitForURL(/q=timber\+chromite/);
  await page.locator('main [data-search-results] a', { hasText: 'timber' }).first().waitFor();
  expect(complaints).toEqual([]);
});

it('every result leads to a section or a claim, and not to the top of a page', async () => {
  const { page } = await site.open('search/?q=Taliban');
  const links = page.locator('main [data-search-results] a');
  await links.first().waitFor();
  await page.getByRole('button', { name: 'Show more results' }).click();
  await links.nth(15).waitFor();
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))
    expect(href).toMatch(/^\/analyses\/[a-z0-9-]+\/#[a-z0-9-]+$/);
});

it('an empty field, a word that nothing has, and an index that is missing each have their message', async () => {
  const { page } = await site.open('search/');
  const status = page.locator('main [data-search-status]');
  await page.waitForFunction(() => document.querySelector('main [data-search-status]')?.textContent);
  expect(await status.innerText()).toBe('Type a word, a name or a number.');
  await page.locator('main input').fill('zzyzx');
  await status.filter({ hasText: 'Nothing found for “zzyzx”' }).waitFor();

  await page.route('**/pagefind/**', (route) => route.abort());
  await page.reload();
  await page.locator('main input').fill('Kunar');
  await status.filter({ hasText: 'could not be loaded' }).waitFor();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('main [data-search-results] a').first().waitFor();
});
