import { expect, it } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();

it('the controls filter the timeline and keep their state in the address', async () => {
  const { page, complaints } = await site.open('timeline/');
  const events = page.locator('[data-item]:visible');
  const all = await events.count();
  await page.getByLabel('Place').selectOption('Kabul');
  const inKabul = await events.count();
  expect(inKabul).toBeGreaterThan(0);
  expect(inKabul).toBeLessThan(all);
  expect(
    await events.evaluateAll((items) => items.every((item) => item.dataset['place']?.includes('kabul'))),
  ).toBe(true);
  expect(await page.locator('[data-group]:visible').count()).toBeLessThanOrEqual(inKabul);
  expect(page.url()).toBe(`${site.address}timeline/?place=kabul`);
  await page.reload();
  expect(await events.count()).toBe(inKabul);
  expect(await page.getByText(`${inKabul} of ${all} events`).isVisible()).toBe(true);
  await page.getByLabel('Analysis').selectOption('legiec-2021-prospects');
  await page.getByText('None of the events fits.').waitFor();
  await page.goBack();
  await expect.poll(() => events.count()).toBe(inKabul);
  expect(complaints).toEqual([]);
});

it('the timeline is complete without JavaScript', async () => {
  const { page } = await site.open('timeline/', { javaScriptEnabled: false });
  const events = page.locator('[data-item]');
  expect(await page.locator('[data-item]:visible').count()).toBe(await events.count());
  expect(await page.getByLabel('Place').isVisible()).toBe(false);
});

it('a mark of a chart links to its claim', async () => {
  const { page, complaints } = await site.open('estimates/iskp-fighters/');
  await page.getByRole('link', { name: /^2015: 1,000 to 3,000/ }).click();
  await page.waitForURL(`${site.address}analyses/foxley-2020-future-spoiler/#claim-strength-2015`);
  expect(complaints).toEqual([]);
});

it.each([320, 390, 1440])(
  'at %d pixels one drawing is shown, whole, with words that are legible',
  async (width) => {
    const { page } = await site.open('estimates/', { viewport: { width, height: 900 } });
    const drawings = page.locator('.chart svg:visible');
    expect(await drawings.count()).toBe(await page.locator('.chart').count());
    for (const drawing of await drawings.all()) {
      const box = await drawing.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
      const boxes = await drawing
        .locator('text')
        .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));
      const symbols = await drawing
        .locator('.symbol')
        .evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect().toJSON() as DOMRect));
      const covered = boxes.flatMap((a, at) =>
        [...boxes.slice(at + 1), ...symbols].filter(
          (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
        ),
      );
      expect(covered).toEqual([]);
      for (const { left, right, height } of boxes) {
        expect(height).toBeGreaterThanOrEqual(11);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
    }
  },
);

it.each(['', 'estimates/', 'estimates/iskp-fighters/', 'timeline/'])(
  '/%s fits into 320 pixels: wider parts scroll in regions that take the focus',
  async (path) => {
    const { page } = await site.open(path, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const regions = page.locator('main section.region');
    for (const region of await regions.all()) expect(await region.getAttribute('tabindex')).toBe('0');
  },
);
