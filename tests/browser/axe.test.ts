import axe from 'axe-core';
import { expect, it } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();
const kinds = [
  '',
  'analyses/',
  'analyses/sarkar-2020-understanding-presence/',
  'topics/',
  'topics/strength/',
  'claims/',
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

const cases = kinds.flatMap((path) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ path, colorScheme })),
);

it.each(cases)('axe finds nothing on /$path in $colorScheme', async ({ path, colorScheme }) => {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ]) {
    const { page } = await site.open(path, { colorScheme, viewport, bypassCSP: true });
    if (path.startsWith('search')) {
      await page.locator('main [data-search-results] a').first().waitFor();
      await page.locator('[data-search-filters][data-ready]').waitFor();
      const filters = page.getByRole('button', { name: /^Filters/ });
      if (await filters.isVisible()) await filters.click();
    }
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.context().close();
  }
});

it('axe finds nothing in an open bibliography', async () => {
  const { page } = await site.open('claims/?topic=leadership', { bypassCSP: true });
  await page.getByLabel('Select all shown').check();
  await page.getByRole('button', { name: /^Bibliography of/ }).click();
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

it('axe finds nothing in the open search', async () => {
  const { page } = await site.open('', { bypassCSP: true });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Kunar');
  await page.locator('dialog [data-search-results] a').first().waitFor();
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
