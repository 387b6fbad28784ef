import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { foxley, narrow, openCard, wide } from './briefing.ts';
import { openSite } from './site.ts';

const site = openSite();
const paths = [
  '',
  'analyses/',
  'analyses/sarkar-2020-understanding-presence/',
  'topics/',
  'topics/strength/',
  'questions/year-iskp-began/',
  'forecasts/',
  'claims/',
  'claims/sarkar-2020-understanding-presence/',
  'names/',
  'works/',
  'works/jadoon-mines-2019-taking-aim/',
  'estimates/',
  'estimates/iskp-fighters/',
  'timeline/',
  'search/?q=ISKP',
  'search/?q=Kunar&kind=event&kind=section&sort=date',
  'about/',
  'no-such-page/',
];

/** What axe finds wrong with a page: by all its rules, or by some. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  // Without the results of other types, which take half of the time.
  const options: axe.RunOptions = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const found = await page.evaluate(
    (given) => (globalThis as unknown as { axe: typeof axe }).axe.run(given),
    options,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

// Only colours depend on the scheme: the other rules run once in each width.
it.each(paths)('axe finds nothing on /%s, wide or narrow, light, dark or in forced colours', async (path) => {
  const { page } = await site.open(path, { colorScheme: 'light', viewport: wide, bypassCSP: true });
  if (path.startsWith('search')) {
    await page.locator('main [data-search-results] a').first().waitFor();
    await page.locator('[data-search-filters][data-ready]').waitFor();
  }
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, ['color-contrast'])).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await violations(page, ['color-contrast'])).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(narrow);
  const filters = page.getByRole('button', { name: /^Filters/ });
  if (await filters.isVisible()) await filters.click();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page, ['color-contrast'])).toEqual([]);
});

it('axe finds the faults of a page', async () => {
  const { page } = await site.open('about/', { bypassCSP: true });
  await page.evaluate(() => {
    const input = document.createElement('input');
    const pale = document.createElement('p');
    pale.textContent = 'Pale';
    pale.style.color = '#eee';
    document.querySelector('main')?.append(input, pale);
  });
  expect((await violations(page)).map((violation) => violation.split(':')[0])).toEqual([
    'color-contrast',
    'label',
  ]);
  expect((await violations(page, ['color-contrast'])).length).toBe(1);
});

it.each([wide, narrow])(
  'axe finds nothing in a card, the lists of claims and the contents, in %o',
  async (viewport) => {
    const { page } = await site.open(foxley, { bypassCSP: true, viewport });
    await openCard(page, 3);
    for (const summary of await page.locator('.card summary').all()) await summary.click();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast'])).toEqual([]);
    await page.keyboard.press('Escape');
    if (viewport === narrow) await page.getByRole('button', { name: /Contents/ }).click();
    await page.locator('#kind-event').check();
    await page.locator('#all-marks').check();
    await page.locator('nav .listed').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Claims only' }).click();
    await page.locator('.claims-of-section').first().waitFor();
    expect(await violations(page)).toEqual([]);
  },
);

it('axe finds nothing in an open bibliography', async () => {
  const { page } = await site.open('claims/?topic=leadership', { bypassCSP: true });
  await page.getByLabel('Select all shown').check();
  await page.getByRole('button', { name: /^Bibliography of/ }).click();
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  expect(await violations(page)).toEqual([]);
});

it('axe finds nothing in the open search', async () => {
  const { page } = await site.open('', { bypassCSP: true });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Kunar');
  await page.locator('dialog [data-search-results] a').first().waitFor();
  expect(await violations(page)).toEqual([]);
});
