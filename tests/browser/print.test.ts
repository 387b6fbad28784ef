import { expect, it } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();
const briefing = 'analyses/foxley-2020-future-spoiler/';

it('a printed briefing shows its text and its notes, without navigation, buttons and marks to press', async () => {
  const { page } = await site.open(briefing);
  const text = page.locator('h1, .prose .claim, .footnotes li').filter({ visible: true });
  const controls = page.locator('nav, button, .anchor, .data-footnote-backref').filter({ visible: true });
  const shown = await text.count();
  expect(await controls.count()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await controls.count()).toBe(0);
  expect(await text.count()).toBe(shown);
});

it('a printed page is dark on white, whatever the scheme of the screen', async () => {
  const { page } = await site.open(briefing, { colorScheme: 'dark' });
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await background()).not.toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'print' });
  expect(await background()).toBe('rgb(255, 255, 255)');
});

it('a printed page begins with its site, version, date, licence and address', async () => {
  const { page } = await site.open(briefing);
  const block = page.locator('.printed').first();
  expect(await block.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  const address = await page.locator('link[rel=canonical]').getAttribute('href');
  const text = await block.innerText();
  expect(text).toMatch(/ · version \d+, \d{1,2} \w+ \d{4} · CC BY 4\.0/);
  expect(text).toContain(address);
});

it('a printed page explains the sign of a contradiction if it has one, and only then', async () => {
  for (const [path, explained] of [
    [briefing, true],
    ['about/', false],
  ] as const) {
    const { page } = await site.open(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('≠ marks what another analysis contradicts').isVisible()).toBe(explained);
  }
});

it('a printed note has at most one address', async () => {
  const { page } = await site.open(briefing);
  await page.emulateMedia({ media: 'print' });
  const addresses = await page.locator('.footnotes li').evaluateAll((notes) =>
    notes.map((note) => {
      const added = [...note.querySelectorAll('a')]
        .filter((link) => link.checkVisibility())
        .map((link) => getComputedStyle(link, '::after').content);
      return [(note as HTMLElement).innerText, ...added].join(' ').match(/https?:/g)?.length ?? 0;
    }),
  );
  expect(addresses).toContain(1);
  expect(Math.max(...addresses)).toBe(1);
});

it('a printed link to another site shows its address, and a link within the site does not', async () => {
  const { page } = await site.open('about/');
  const printed = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
  const outside = await page.locator('main a[href^="http"]').first().getAttribute('href');
  expect(await printed('main a[href^="http"]')).toBe('none');
  await page.emulateMedia({ media: 'print' });
  expect(await printed('main a[href^="http"]')).toBe(`" <${outside}>"`);
  expect(await printed('main a[href^="/"]')).toBe('none');
});

it('a printed register shows its claims without the filters', async () => {
  const { page } = await site.open('claims/?kind=event');
  await page.locator('[data-items] > article:visible').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByLabel('Kind', { exact: true }).isVisible()).toBe(false);
  expect(await page.locator('[data-items] > article:visible').count()).toBeGreaterThan(0);
});

it.each(['names/', 'topics/strength/', 'questions/strength-2019-2021/'])(
  'what is folded on %s is printed in full',
  async (address) => {
    const { page } = await site.open(address);
    const shown = () =>
      page
        .locator('main details:not([open]) > :not(summary)')
        .evaluateAll((all) => all.map((part) => part.checkVisibility({ contentVisibilityAuto: false })));
    expect(await shown()).toContain(false);
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).not.toContain(false);
  },
);
