import { expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { copyOfSmall } from '../fixture.ts';
import { buildFixture } from '../fixture-build.ts';
import { siteRoot } from '../site/dist.ts';
import { openSite } from './site.ts';

const site = openSite();
const based = openSite(() => buildFixture(copyOfSmall(), { base: '/repo/' }), '/repo/');
const { briefings } = readCorpus(siteRoot);
const foxley = 'analyses/foxley-2020-future-spoiler/';

it.each(['mouse', 'keyboard', 'finger'])(
  'the card of a claim opens and copies its link by %s',
  async (how) => {
    const { page, complaints } = await site.open(foxley, {
      permissions: ['clipboard-read', 'clipboard-write'],
      hasTouch: how === 'finger',
      viewport: { width: 1440, height: 900 },
    });
    const press = async (selector: string) => {
      const target = page.locator(selector).first();
      if (how === 'mouse') await target.click();
      if (how === 'finger') await target.tap();
      if (how === 'keyboard') {
        await target.focus();
        await page.keyboard.press('Enter');
      }
    };
    const claim = page.locator('.claim').first();
    const id = await claim.getAttribute('id');
    const mark = claim.locator('> .anchor');
    if (how === 'keyboard') {
      await press('[data-walk]');
      await page.keyboard.press('Enter');
    } else {
      await claim.scrollIntoViewIfNeeded();
      const words = claim.locator('> .words');
      await (how === 'finger' ? words.tap() : words.hover());
      await (how === 'finger' ? mark.tap() : mark.click());
    }
    await page.locator('.card a[data-copy-link]').waitFor();
    await press('.card summary');
    await press('.card [data-copy]');
    await page.getByText('Citation copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Foxley, T. \(2020\)\. Islamic State in Afg/,
    );
    await press('.card a[data-copy-link]');
    await page.getByText('Link copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.address}${foxley}#${id}`);
    expect(page.url()).toBe(`${site.address}${foxley}#${id}`);
    expect(complaints).toEqual([]);
  },
);

it('the list of briefings filters, sorts and keeps its state in the address', async () => {
  const { page, complaints } = await site.open('analyses/');
  const shown = page.locator('[data-briefings] > li:visible');
  expect(await shown.count()).toBe(briefings.length);
  await page.getByLabel('Year').selectOption('2020');
  const of2020 = briefings.filter(({ data }) => data.date.startsWith('2020')).length;
  expect(await shown.count()).toBe(of2020);
  expect(new URL(page.url()).search).toBe('?year=2020');
  await page.goBack();
  await expect.poll(() => shown.count()).toBe(briefings.length);
  await page.goto(`${site.address}analyses/?sort=newest&publisher=MEI`);
  expect(await shown.count()).toBe(briefings.filter(({ data }) => data.publisher.short === 'MEI').length);
  expect(await page.getByLabel('Sort by').inputValue()).toBe('newest');
  await page.goto(`${site.address}analyses/?topic=no-such-topic`);
  expect(await shown.count()).toBe(briefings.length);
  expect(complaints).toEqual([]);
});

it('without JavaScript all but searching and filtering works', async () => {
  const { page } = await site.open('analyses/', { javaScriptEnabled: false });
  expect(await page.locator('[data-briefings] > li:visible').count()).toBe(briefings.length);
  expect(await page.getByLabel('Publisher').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Search' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  expect(await page.locator('main').innerText()).toContain('needs JavaScript');
  await page.goto(site.address + foxley);
  await page.locator('.claim > .anchor').first().click();
  expect(await page.locator('.claim:target').count()).toBe(1);
  await page.locator('[data-footnote-ref]').first().click();
  expect(await page.locator('.footnotes li:target').count()).toBe(1);
});

it('everything works under a base path', async () => {
  const { page, complaints } = await based.open('');
  await page.getByRole('link', { name: 'The harbour at night' }).first().click();
  await page.waitForURL(`${based.address}analyses/lee-2020-harbour/`);
  for (const href of await page
    .locator('a[href^="/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
    expect(href).toMatch(/^\/repo\//);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('fire');
  await page.locator('dialog [data-search-results] a', { hasText: 'Claim' }).first().click();
  await page.waitForURL(/#claim-fire-2019$/);
  await page.locator('dialog[data-search-dialog]').waitFor({ state: 'hidden' });
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
