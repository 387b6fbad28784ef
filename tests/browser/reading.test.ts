import { expect, it } from 'vitest';
import { readCorpus } from '../content.ts';
import { buildFixture } from '../fixture-build.ts';
import { openSite } from './site.ts';

const site = openSite();
const based = openSite(
  () => buildFixture(new URL('../fixtures/small/', import.meta.url).pathname, { base: '/repo/' }),
  '/repo/',
);
const { briefings } = readCorpus();
const foxley = 'analyses/foxley-2020-future-spoiler/';

it.each(['mouse', 'keyboard', 'finger'])('the link of a claim is copied by %s', async (how) => {
  const { page } = await site.open(foxley, {
    permissions: ['clipboard-read', 'clipboard-write'],
    hasTouch: how === 'finger',
  });
  const link = page.locator('.claim .anchor').first();
  const address = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
  if (how === 'mouse') await link.click();
  if (how === 'finger') await link.tap();
  if (how === 'keyboard') {
    await link.focus();
    await page.keyboard.press('Enter');
  }
  await page.getByText('Link copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  expect(page.url()).toBe(address);
});

it('a note is reached from its mark and leads back to the very use', async () => {
  const { page } = await site.open(foxley);
  const marks = page.locator('[data-footnote-ref]');
  const mark = marks.last();
  const id = await mark.getAttribute('id');
  await mark.click();
  await page.locator(`.footnotes li:target a[href="#${id}"]`).click();
  expect(page.url()).toMatch(new RegExp(`#${id}$`));
});

it('the browse page filters and sorts, and its state is in the address', async () => {
  const { page, complaints } = await site.open('analyses/');
  const shown = page.locator('[data-briefings] > li:visible');
  expect(await shown.count()).toBe(briefings.length);
  await page.getByLabel('Year').selectOption('2020');
  const of2020 = briefings.filter(({ data }) => data.date.startsWith('2020')).length;
  expect(await shown.count()).toBe(of2020);
  expect(new URL(page.url()).search).toBe('?year=2020');
  await page.goBack();
  expect(await shown.count()).toBe(briefings.length);
  await page.goto(`${site.address}analyses/?sort=newest&publisher=MEI`);
  expect(await shown.count()).toBe(1);
  expect(await page.getByLabel('Sort by').inputValue()).toBe('newest');
  await page.goto(`${site.address}analyses/?topic=no-such-topic`);
  expect(await shown.count()).toBe(briefings.length);
  expect(complaints).toEqual([]);
});

it('without JavaScript everything is there but searching and filtering', async () => {
  const { page } = await site.open('analyses/', { javaScriptEnabled: false });
  expect(await page.locator('[data-briefings] > li:visible').count()).toBe(briefings.length);
  expect(await page.getByLabel('Publisher').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Search' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  expect(await page.locator('main').innerText()).toContain('needs JavaScript');
  await page.goto(site.address + foxley);
  await page.locator('.claim .anchor').first().click();
  expect(await page.locator('.claim:target').count()).toBe(1);
});

it('everything works under a base path', async () => {
  const { page, complaints } = await based.open('');
  await page.getByRole('link', { name: 'The harbour at night' }).click();
  expect(new URL(page.url()).pathname).toBe('/repo/analyses/lee-2020-harbour/');
  for (const href of await page
    .locator('a[href^="/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
    expect(href).toMatch(/^\/repo\//);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('fire');
  await page.locator('dialog [data-search-results] a', { hasText: 'Claim' }).first().click();
  expect(new URL(page.url()).hash).toBe('#claim-fire-2019');
  expect(await page.locator('dialog').isVisible()).toBe(false);
  await page.goto(`${based.address}claims/?q=port`);
  await page.getByLabel('Select all shown').check();
  await page.getByRole('button', { name: 'Bibliography of 2 claims' }).click();
  await page.getByRole('dialog').getByText('Ports & piers').waitFor();
  expect(complaints).toEqual([]);
});

it.each([320, 390, 768, 1280])('no page is wider than a window of %d pixels', async (width) => {
  const { page } = await site.open('', { viewport: { width, height: 800 } });
  for (const path of [
    '',
    'analyses/',
    foxley,
    'claims/',
    'works/',
    'works/jadoon-mines-2019-taking-aim/',
    'search/?q=ISKP',
    'about/',
  ]) {
    await page.goto(site.address + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
  }
});
