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

it('the keyboard opens the search, moves through the results, follows one and leaves', async () => {
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

it('the search page keeps its query in the address and runs the query of an address', async () => {
  const { page, complaints } = await site.open('search/?q=Muhajir');
  const links = page.locator('main [data-search-results] a');
  await page.locator('main [data-search-status]', { hasText: /^\d+ results? for “Muhajir”\./ }).waitFor();
  expect(await links.count()).toBeGreaterThan(1);
  await page.locator('main input[type=search]').fill('timber chromite');
  await page.waitForURL(/q=timber\+chromite/);
  await page.locator('main [data-search-results] a', { hasText: 'timber' }).first().waitFor();
  expect(complaints).toEqual([]);
});

it('Enter in the dialog follows the first result, as soon as it arrives', async () => {
  const { page, complaints } = await site.open('about/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('maternity ward');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/analyses\/.+#/);
  expect(complaints).toEqual([]);
});

it('closing the dialog returns the focus', async () => {
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

it.each([150, 250])('a screen reader hears of a query once, typed at %i ms a key', async (key) => {
  const { page } = await site.open('about/');
  // The time of the page is the test's: nothing depends on how fast the machine is.
  await page.clock.install();
  await page.goto(`${site.address}about/`);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('timber');
  const status = page.locator('dialog [role=status]');
  await status.filter({ hasText: 'results for “timber”' }).waitFor();
  const announced = await status.evaluateHandle((line) => {
    const texts: (string | null)[] = [];
    new MutationObserver(() => texts.push(line.textContent)).observe(line, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    return texts;
  });
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  for (const letter of ' chromite') {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.clock.runFor(key);
  }
  // Results follow the typing: they are there before the announcement.
  await page.locator('dialog a[data-search-page][href$="q=timber+chromite"]').waitFor();
  expect(await announced.jsonValue()).toEqual([]);
  await page.clock.runFor(1000);
  expect(await announced.jsonValue()).toEqual([
    expect.stringMatching(/^\d+ results? for “timber chromite”\./),
  ]);
});

it('a screen reader hears at once of a query that is submitted', async () => {
  const { page } = await site.open('search/?q=timber');
  const status = page.locator('main [role=status]');
  await status.filter({ hasText: 'results for “timber”' }).waitFor();
  await page.clock.install();
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await page.locator('main input[type=search]').fill('timber chromite');
  await page.keyboard.press('Enter');
  await status.filter({ hasText: 'for “timber chromite”' }).waitFor();
});

it('a result is announced by its title and kind', async () => {
  const { page } = await site.open('search/?q=timber');
  const link = page.locator('main [data-search-results] a').first();
  await link.waitFor();
  const [title, kind] = await link.locator('[data-title], [data-kind]').allInnerTexts();
  expect(await link.ariaSnapshot()).toContain(`link "${title} ${kind} `);
});

it('every result leads to a section or a claim rather than the top of a page', async () => {
  const { page } = await site.open('search/?q=Taliban');
  const links = page.locator('main [data-search-results] a');
  await links.first().waitFor();
  await page.getByRole('button', { name: 'Show more results' }).click();
  await links.nth(15).waitFor();
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const href of hrefs)
    expect(href).toMatch(/^\/(analyses\/[^/]+\/#|questions\/|topics\/|names\/#|works\/)./);
  for (const href of hrefs.slice(0, 5)) expect(href).toMatch(/^\/analyses\/[a-z0-9-]+\/#[a-z0-9-]+$/);
});

it('an empty field, an unknown word and a missing index each have their message', async () => {
  const { page } = await site.open('search/');
  const status = page.locator('main [data-search-status]');
  await page.waitForFunction(() => document.querySelector('main [data-search-status]')?.textContent);
  expect(await status.innerText()).toBe('Type a word, a name or a number.');
  await page.locator('main input[type=search]').fill('zzyzx');
  await status.filter({ hasText: 'No results for “zzyzx”' }).waitFor();

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

it('if the index is missing, the dialog says so and links to the claims', async () => {
  const { page } = await site.open('about/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Kunar');
  await page.locator('dialog [role=status]', { hasText: 'could not be loaded' }).waitFor();
  await page.getByRole('link', { name: 'browse all claims' }).click();
  await page.waitForURL(/\/claims\/$/);
});

it.each(['Kabul', '1,500', 'Shahab al-Muhajir', 'jail', '"prison raid"'])(
  'if a piece of the index is missing, a search for %s does not report no results',
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

it('if the index is stale, Try again loads it afresh', async () => {
  const { page } = await site.open('about/');
  await page.route(/\/search\/[0-9a-f]{8}\//, (route) => route.fulfill({ status: 404 }));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Kunar');
  await page.locator('dialog [role=status]', { hasText: 'could not be loaded' }).waitFor();
  await page.unroute(/\/search\/[0-9a-f]{8}\//);
  await page.getByRole('button', { name: 'Try again' }).click();
  await results(page).first().waitFor();
  expect(await page.locator('dialog input').evaluate((input) => input === document.activeElement)).toBe(true);
});
