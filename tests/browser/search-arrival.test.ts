import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();

/** The words that are marked on a page. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
  );

/** Searches in the dialog and waits for the results of the whole query. */
async function searched(page: Page, query: string) {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(query);
  await page.locator('dialog [role=status]', { hasText: `for “${query}”` }).waitFor();
  return page.locator('dialog [data-search-results] a');
}

it('where a result leads, its words are marked and the address is clean', async () => {
  const { page, complaints } = await site.open('about/');
  const link = (await searched(page, 'maternity ward')).filter({ hasText: 'Claim' }).first();
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toMatch(/^\/analyses\/[^?]+\/#claim-/);
  await link.click();
  await page.waitForURL(new URL(href, site.address).href);
  await expect.poll(() => marked(page)).toContain('maternity ward');
  expect(await page.locator('.claim:target').count()).toBe(1);
  expect(
    await page.locator('.claim:target').evaluate((claim) => getComputedStyle(claim).backgroundColor),
  ).not.toBe('rgba(0, 0, 0, 0)');
  expect(complaints).toEqual([]);
});

it('the link of a result is clean before and after it is followed into another tab', async () => {
  const { page } = await site.open('about/');
  const link = (await searched(page, 'maternity ward')).first();
  const href = (await link.getAttribute('href')) ?? '';
  for (const how of [{ modifiers: ['Control' as const] }, { button: 'middle' as const }]) {
    // What the browser would open; opening tabs is not what is tried here.
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

it('a result on the very page is marked without loading it again', async () => {
  const { page } = await site.open('analyses/mei-2022-chinas-doorstep/');
  await page.evaluate(() => Object.assign(globalThis, { same: true }));
  const link = (await searched(page, 'maternity ward'))
    .filter({ hasText: 'The Persistent ISKP Threat' })
    .first();
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toContain('/analyses/mei-2022-chinas-doorstep/#');
  await link.click();
  expect(page.url()).toBe(new URL(href, site.address).href);
  await expect.poll(() => marked(page)).toContain('maternity ward');
  expect(await page.locator('dialog').isVisible()).toBe(false);
  expect(await page.evaluate(() => 'same' in globalThis)).toBe(true);
  expect(await page.locator(':target').count()).toBe(1);
});

it.each([
  ['analyses/mei-2022-chinas-doorstep/', 'maternity', '#claim-maternity-ward-attack', ['maternity']],
  ['analyses/mei-2022-chinas-doorstep/', 'fighter', '#claim-maternity-ward-attack', []],
  ['analyses/mei-2022-chinas-doorstep/', '500|1500|2200', '#iskp-decimated', ['1,500', '2,200']],
])('%s?mark=%s%s marks %j', async (path, words, hash, expected) => {
  const { page } = await site.open(`${path}?mark=${words}&from=list${hash}`);
  await page.waitForURL(`${site.address}${path}?from=list${hash}`);
  expect(await marked(page)).toEqual(expected);
});

it('ordinary addresses load nothing for marking words', async () => {
  const { page } = await site.open('favicon.svg');
  const paths: string[] = [];
  page.on('request', (request) => paths.push(request.url()));
  await page.goto(`${site.address}analyses/mei-2022-chinas-doorstep/#iskp-decimated`, {
    waitUntil: 'networkidle',
  });
  expect(paths.filter((path) => path.includes('arrival'))).toEqual([]);
});
