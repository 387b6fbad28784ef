import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { siteRoot } from '../site/dist.ts';
import { openSite } from './site.ts';

const site = openSite();
const { names } = readCorpus(siteRoot);
const shown = (page: Page) =>
  page.locator('[data-item]:visible').evaluateAll((items) => items.map(({ id }) => id));

it('any spelling finds its name, and the address keeps the query', async () => {
  const { page, complaints } = await site.open('names/');
  expect((await shown(page)).length).toBe(names.size);
  await page.getByLabel('Spelling').fill('is k');
  expect(await shown(page)).toContain('iskp');
  await page.getByLabel('Spelling').fill('konar');
  expect(await shown(page)).toEqual(['kunar']);
  expect(await page.locator('[data-group]:visible h2').allTextContents()).toEqual(['Places']);
  expect(await page.locator('[data-choices] output').innerText()).toBe(`1 of ${names.size} names`);
  await page.waitForURL(/q=konar/);
  await page.reload();
  expect(await shown(page)).toEqual(['kunar']);
  expect(await page.getByLabel('Spelling').inputValue()).toBe('konar');
  await page.getByLabel('Spelling').fill('no such name');
  expect(await page.getByText('None of the names fits.').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

it('kind and analysis filter the names, and Back removes one filter', async () => {
  const { page } = await site.open('names/');
  await page.locator('select[name=kind]').selectOption('person');
  await page.locator('select[name=analysis]').selectOption('foxley-2020-future-spoiler');
  const narrowed = await shown(page);
  expect(narrowed.length).toBeGreaterThan(0);
  for (const id of narrowed) expect(names.get(id)?.data.kind).toBe('person');
  await page.goBack();
  await expect
    .poll(async () => (await shown(page)).length)
    .toBe([...names.values()].filter(({ data }) => data.kind === 'person').length);
  expect(await page.locator('select[name=analysis]').inputValue()).toBe('');
});

it('the filters ignore unknown values in the address', async () => {
  const { page } = await site.open('names/?kind=ship&analysis=none');
  expect((await shown(page)).length).toBe(names.size);
});

it('a mark leads to its entry, even if the filters hide that', async () => {
  const { page } = await site.open('names/?kind=person');
  await page.locator('svg a[href="#kandahar"]').click();
  await page.waitForURL(/names\/#kandahar$/);
  await page.locator('#kandahar').waitFor();
  await page.locator('#kandahar details[open]').waitFor();
  const box = await page.locator('#kandahar').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
});

it('an address with an entry opens it', async () => {
  const { page } = await site.open('names/#iskp');
  await page.locator('#iskp details[open]').waitFor();
  expect(await page.locator('details[open]').count()).toBe(1);
});

it('the names and the map are complete without JavaScript', async () => {
  const { page } = await site.open('names/', { javaScriptEnabled: false });
  expect(await page.locator('[data-item]').first().isVisible()).toBe(true);
  expect(await page.locator('figure svg').first().isVisible()).toBe(true);
  expect(await page.getByLabel('Spelling').isVisible()).toBe(false);
});

it.each([320, 1280])(
  'at %i pixels nothing overflows, and labels are legible and do not overlap',
  async (width) => {
    const { page } = await site.open('names/', { viewport: { width, height: 900 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    for (const figure of await page.locator('figure').all()) {
      const boxes = await figure.locator('text:visible').evaluateAll((labels) =>
        labels.map((label) => {
          const { left, top, right, bottom } = label.getBoundingClientRect();
          return { left, top, right, bottom, text: label.textContent };
        }),
      );
      expect(boxes.length).toBeGreaterThan(8);
      for (const [at, a] of boxes.entries()) {
        expect(a.bottom - a.top, a.text).toBeGreaterThan(10);
        // The line boxes of the browser are a little higher than the letters.
        const overlap = boxes
          .slice(at + 1)
          .find((b) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom);
        expect(overlap, `${a.text} and ${overlap?.text}`).toBeUndefined();
      }
    }
  },
);
