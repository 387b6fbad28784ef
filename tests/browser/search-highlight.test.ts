import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();

/** The words that are highlighted on a page. */
const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('search') ?? [])].map((range) =>
      range instanceof Range ? range.toString() : '',
    ),
  );

/** Searches in the dialog and waits for the results of the whole query. */
async function searched(page: Page, query: string) {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(query);
  await page.locator('dialog [role=status]', { hasText: `for “${query}”` }).waitFor();
  return page.locator('dialog [data-search-results] a');
}

it('a result leads to its words, highlighted, at a clean address', async () => {
  const { page, complaints } = await site.open('about/');
  const link = (await searched(page, 'maternity ward')).filter({ hasText: 'Claim' }).first();
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toMatch(/^\/analyses\/[^?]+\/#claim-/);
  await link.click();
  await page.waitForURL(new URL(href, site.address).href);
  await expect.poll(() => highlighted(page)).toContain('maternity ward');
  expect(await page.locator('.claim:target').count()).toBe(1);
  expect(
    await page.locator('.claim:target').evaluate((claim) => getComputedStyle(claim).backgroundColor),
  ).not.toBe('rgba(0, 0, 0, 0)');
  expect(complaints).toEqual([]);
});

it('the link of a result is clean before and after it is followed in another tab', async () => {
  const { page } = await site.open('about/');
  const link = (await searched(page, 'maternity ward')).first();
  const href = (await link.getAttribute('href')) ?? '';
  for (const how of [{ modifiers: ['Control' as const] }, { button: 'middle' as const }]) {
    // What the browser would open: the tab itself is not the subject.
    const opened = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const take = (event: Event) => {
            event.preventDefault();
            resolve(event.target instanceof Element ? (event.target.closest('a')?.href ?? '') : '');
          };
          for (const type of ['click', 'auxclick']) addEventListener(type, take, { once: true });
        }),
    );
    await link.click(how);
    const address = new URL(await opened);
    expect(address.searchParams.get('mark')?.split('|')).toContain('maternity ward');
    address.searchParams.delete('mark');
    expect(address.href).toBe(new URL(href, site.address).href);
    await expect.poll(() => link.getAttribute('href')).toBe(href);
    expect(await page.locator('dialog').isVisible()).toBe(true);
  }
});

it('a result on the open page is highlighted without loading the page again', async () => {
  const { page } = await site.open('analyses/mei-2022-chinas-doorstep/');
  await page.evaluate(() => Object.assign(globalThis, { same: true }));
  const link = (await searched(page, 'maternity ward'))
    .filter({ hasText: 'The Persistent ISKP Threat' })
    .first();
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toContain('/analyses/mei-2022-chinas-doorstep/#');
  await link.click();
  expect(page.url()).toBe(new URL(href, site.address).href);
  await expect.poll(() => highlighted(page)).toContain('maternity ward');
  expect(await page.locator('dialog').isVisible()).toBe(false);
  expect(await page.evaluate(() => 'same' in globalThis)).toBe(true);
  expect(await page.locator(':target').count()).toBe(1);
});

it.each([
  ['analyses/mei-2022-chinas-doorstep/', 'maternity', '#claim-maternity-ward-attack', ['maternity']],
  ['analyses/mei-2022-chinas-doorstep/', 'fighter', '#claim-maternity-ward-attack', []],
  ['analyses/mei-2022-chinas-doorstep/', '500|1500|2200', '#iskp-decimated', ['1,500', '2,200']],
])('%s?mark=%s%s highlights %j', async (path, words, hash, expected) => {
  const { page } = await site.open(`${path}?mark=${words}&from=list${hash}`);
  await page.waitForURL(`${site.address}${path}?from=list${hash}`);
  await expect.poll(() => highlighted(page)).toEqual(expected);
});

it('the code that highlights is loaded once a result is followed, and not before', async () => {
  const { page } = await site.open('favicon.svg');
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(`${site.address}analyses/mei-2022-chinas-doorstep/#iskp-decimated`);
  const loaded = () => scripts.filter((url) => url.includes('highlight'));
  expect(loaded()).toEqual([]);
  const request = page.waitForRequest(/highlight/);
  await page.evaluate(() => dispatchEvent(new CustomEvent('highlight', { detail: '1500' })));
  await request;
  expect(loaded()).toHaveLength(1);
  await expect.poll(() => highlighted(page)).not.toEqual([]);
});
