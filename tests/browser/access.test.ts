import { expect, it } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();
const paths = [
  '',
  'analyses/',
  'analyses/foxley-2020-future-spoiler/',
  'topics/',
  'topics/strength/',
  'questions/strength-2019-2021/',
  'forecasts/',
  'claims/',
  'names/',
  'works/',
  'works/jadoon-mines-2019-taking-aim/',
  'estimates/',
  'estimates/iskp-fighters/',
  'timeline/',
  'search/?q=Kunar',
  'about/',
  'no-such-page/',
];

// A window of 1280 by 1024 pixels enlarged to 400 % is one of 320 by 256 (WCAG 1.4.10).
it.each(paths)('/%s does not scroll sideways in 320 pixels, or at 400 %%', async (path) => {
  const { page } = await site.open(path, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

it.each(paths)('nothing on /%s moves by itself for those who want less motion', async (path) => {
  const { page } = await site.open(path, { reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => ({
    animations: document.getAnimations().length,
    scroll: getComputedStyle(document.documentElement).scrollBehavior,
  }));
  expect(moving).toEqual({ animations: 0, scroll: 'auto' });
});

it.each(['', 'questions/strength-2019-2021/', 'topics/strength/'])(
  '/%s has its landmarks and one main heading, and no level of heading is left out',
  async (path) => {
    const { page } = await site.open(path);
    for (const role of ['banner', 'main', 'contentinfo'] as const)
      expect(await page.getByRole(role).count(), role).toBe(1);
    expect(await page.getByRole('navigation', { name: 'Site' }).count()).toBe(1);
    const levels = (await page.locator('body').ariaSnapshot())
      .split('\n')
      .flatMap((line) => /heading .*\[level=(\d)\]/.exec(line)?.[1] ?? [])
      .map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  },
);
