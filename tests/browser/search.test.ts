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
  expect(await page.locator('dialog').isVisible()).toBe(false);
  expect(await page.locator('dialog input').inputValue()).toBe('Nangarhar');
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
  await page.locator('main [data-search-status]', { hasText: /^\d+ results? for “Muhajir”\./ }).waitFor();
  expect(await links.count()).toBeGreaterThan(1);
  await page.locator('main input[type=search]').fill('timber chromite');
  await page.waitForURL(/q=timber\+chromite/);
  await page.locator('main [data-search-results] a', { hasText: 'timber' }).first().waitFor();
  expect(complaints).toEqual([]);
});

it('Enter in the dialog follows the first result, and waits for it', async () => {
  const { page, complaints } = await site.open('about/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('maternity ward');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/analyses\/.+#/);
  expect(complaints).toEqual([]);
});

it('the focus is where it was when the dialog is closed', async () => {
  const { page } = await site.open('about/');
  const link = page.getByRole('link', { name: 'Topics', exact: true });
  await link.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('timber');
  await results(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

it('the dialog leads to the same results on the search page', async () => {
  const { page, complaints } = await site.open('about/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('timber & chromite');
  await page.locator('dialog [role=status]', { hasText: 'for “timber & chromite”' }).waitFor();
  const found = await results(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await page.getByRole('link', { name: 'All results and filters' }).click();
  const links = page.locator('main [data-search-results] a');
  await page.locator('main [role=status]', { hasText: 'for “timber & chromite”' }).waitFor();
  expect(await page.locator('main input[type=search]').inputValue()).toBe('timber & chromite');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(found);
  expect(complaints).toEqual([]);
});

it.each(['pointer', 'focus', 'finger'])('the search loads at the first sign of intent: %s', async (sign) => {
  const { page } = await site.open('about/', { hasTouch: sign === 'finger' });
  const index = page.waitForRequest(/\/pagefind\/.+\.pf_meta$/);
  const button = page.locator('[data-search-open]');
  if (sign === 'pointer') await button.hover();
  if (sign === 'focus') await button.focus();
  if (sign === 'finger') await button.dispatchEvent('touchstart');
  await index;
  expect(await page.locator('dialog').isVisible()).toBe(false);
});

it('a screen reader is told once a search how it went, and a result by its title and kind', async () => {
  const { page } = await site.open('search/?q=timber');
  await page.locator('main [role=status]', { hasText: /results? for/ }).waitFor();
  const told = await page.locator('main [role=status]').evaluateHandle((status) => {
    const texts: (string | null)[] = [];
    new MutationObserver(() => texts.push(status.textContent)).observe(status, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    return texts;
  });
  await page.locator('main input[type=search]').press('End');
  await page.locator('main input[type=search]').pressSequentially(' chromite', { delay: 10 });
  await page.waitForURL(/q=timber\+chromite/);
  await page.getByRole('list', { name: 'Results' }).waitFor();
  expect(await told.jsonValue()).toEqual([expect.stringMatching(/^\d+ results? for “timber chromite”\./)]);
  const link = page.locator('main [data-search-results] a').first();
  const [title, kind] = await link.locator('b, i').allInnerTexts();
  expect(await link.ariaSnapshot()).toContain(`link "${title} ${kind} `);
});

it('every result leads to a section or a claim, and not to the top of a page', async () => {
  const { page } = await site.open('search/?q=Taliban');
  const links = page.locator('main [data-search-results] a');
  await links.first().waitFor();
  await page.getByRole('button', { name: 'Show more results' }).click();
  await links.nth(15).waitFor();
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const href of hrefs) expect(href).toMatch(/^\/(analyses\/[^/]+\/#|topics\/|names\/#|works\/)./);
  for (const href of hrefs.slice(0, 5)) expect(href).toMatch(/^\/analyses\/[a-z0-9-]+\/#[a-z0-9-]+$/);
});

it('an empty field, a word that nothing has, and an index that is missing each have their message', async () => {
  const { page } = await site.open('search/');
  const status = page.locator('main [data-search-status]');
  await page.waitForFunction(() => document.querySelector('main [data-search-status]')?.textContent);
  expect(await status.innerText()).toBe('Type a word, a name or a number.');
  await page.locator('main input[type=search]').fill('zzyzx');
  await status.filter({ hasText: 'Nothing found for “zzyzx”' }).waitFor();

  await page.route('**/pagefind/**', (route) => route.abort());
  await page.reload();
  await page.locator('main input[type=search]').fill('Kunar');
  await status.filter({ hasText: 'could not be loaded' }).waitFor();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('main [data-search-results] a').first().waitFor();
  expect(
    await page.locator('main input[type=search]').evaluate((input) => input === document.activeElement),
  ).toBe(true);
});

it('where the index is missing, the dialog says so and leads to the register of claims', async () => {
  const { page } = await site.open('about/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Kunar');
  await page.locator('dialog [role=status]', { hasText: 'could not be loaded' }).waitFor();
  await page.getByRole('link', { name: 'the register of claims' }).click();
  await page.waitForURL(/\/claims\/$/);
});

it.each(['Kabul', 'Shahab al-Muhajir', 'jail', '"prison raid"'])(
  'where a piece of the index is missing, a search for %s does not say that nothing was found',
  async (query) => {
    const { page } = await site.open('favicon.svg');
    await page.route('**/pagefind/index/**', (route) => route.abort());
    await page.goto(`${site.address}search/?q=${encodeURIComponent(query)}`);
    const status = page.locator('main [role=status]');
    await status.filter({ hasText: 'could not be loaded' }).waitFor();
    await page.unroute('**/pagefind/index/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await status.filter({ hasText: /results? for/ }).waitFor();
  },
);

it('where the index is stale, trying again loads it afresh', async () => {
  const { page } = await site.open('about/');
  await page.route('**/pagefind/fragment/**', (route) => route.fulfill({ status: 404 }));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Kunar');
  await page.locator('dialog [role=status]', { hasText: 'could not be loaded' }).waitFor();
  await page.unroute('**/pagefind/fragment/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await results(page).first().waitFor();
  expect(await page.locator('dialog input').evaluate((input) => input === document.activeElement)).toBe(true);
});
