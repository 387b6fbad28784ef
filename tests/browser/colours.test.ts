import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();
const scheme = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }) as Record<string, string>);

it('the colours are those of the system until a reader chooses, and again afterwards', async () => {
  const { page, complaints } = await site.open('', { colorScheme: 'light' });
  const light = await background(page);
  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = await background(page);
  expect(dark).not.toBe(light);
  expect(await stored(page)).toEqual({ colours: 'dark' });
  await page.goto(`${site.address}about/`);
  expect(await background(page)).toBe(dark);
  expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
  await page.getByRole('radio', { name: 'System' }).check();
  expect(await background(page)).toBe(light);
  expect(await stored(page)).toEqual({});
  expect(complaints).toEqual([]);
});

it('the choice is there before any module runs, so that nothing flashes', async () => {
  const { page } = await site.open('favicon.svg', { colorScheme: 'light' });
  await page.goto(site.address);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${site.address}about/`);
  expect(await scheme(page)).toBe('dark');
});

it('light colours can be chosen in a dark system', async () => {
  const { page } = await site.open('', { colorScheme: 'dark' });
  await page.getByRole('radio', { name: 'Light' }).check();
  expect(await scheme(page)).toBe('light');
});

it('without JavaScript the system’s colours hold and no switch is shown', async () => {
  const { page } = await site.open('', { colorScheme: 'dark', javaScriptEnabled: false });
  expect(await page.locator('.colours').isVisible()).toBe(false);
});

it('in forced colours there is nothing to choose', async () => {
  const { page } = await site.open('');
  const choices = page.locator('.colours');
  expect(await choices.isVisible()).toBe(true);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await choices.isVisible()).toBe(false);
});

it('higher contrast is given to those who ask for it', async () => {
  const { page } = await site.open('');
  const muted = () =>
    page
      .locator('footer p')
      .first()
      .evaluate((text) => getComputedStyle(text).color);
  const usual = await muted();
  await page.emulateMedia({ contrast: 'more' });
  expect(await muted()).not.toBe(usual);
});
