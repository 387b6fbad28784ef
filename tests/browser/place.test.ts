import { expect, it } from 'vitest';
import { box, foxley, narrow, wide } from './briefing.ts';
import { openSite } from './site.ts';

const site = openSite();

it('the contents mark the section that is read', async () => {
  const { page } = await site.open(foxley, { viewport: wide });
  const current = page.locator('[data-guide] [aria-current]');
  expect(await current.count()).toBe(0);
  for (const id of ['prospects', 'challenges', 'reverses']) {
    await page.locator(`[id="${id}"]`).evaluate((heading) => heading.scrollIntoView());
    await expect.poll(() => current.getAttribute('href')).toBe(`#${id}`);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => current.count()).toBe(0);
});

it('on a phone the contents are behind one button, which names the section', async () => {
  const { page } = await site.open(foxley, { viewport: narrow, hasTouch: true });
  const link = page.locator('[data-guide] a[href="#reverses"]');
  const button = page.getByRole('button', { name: /Contents/ });
  expect(await link.isVisible()).toBe(false);
  await button.tap();
  await link.tap();
  await link.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Contents · Reverses' }).waitFor();
  const [bar, heading] = [await box(button), await box(page.locator('#reverses'))];
  expect(bar.top).toBe(0);
  expect(heading.top).toBeGreaterThanOrEqual(bar.bottom);
  expect(heading.bottom).toBeLessThan(narrow.height);
});

it('without JavaScript the contents open on a phone', async () => {
  const { page } = await site.open(foxley, { viewport: narrow, javaScriptEnabled: false });
  await page.getByRole('button', { name: /Contents/ }).click();
  await page.locator('[data-guide] a[href="#reverses"]').click();
  expect(page.url()).toMatch(/#reverses$/);
});

it.each([wide, narrow])('the target of a link is in sight and marked, in %o', async (viewport) => {
  const { page } = await site.open(foxley, { viewport });
  const id = await page.locator('.claim').nth(60).getAttribute('id');
  await page.goto(`${site.address}${foxley}#${id}`);
  const target = page.locator('.claim:target');
  const { top, bottom } = await box(target);
  expect(top).toBeGreaterThan(viewport === narrow ? 44 : 0);
  expect(bottom).toBeLessThan(viewport.height);
  expect(await target.evaluate((each) => getComputedStyle(each).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
});

it('forced colours leave the target of a link and the pressed switch marked', async () => {
  const { page } = await site.open(foxley, { viewport: wide, forcedColors: 'active' });
  const id = await page.locator('.claim').nth(60).getAttribute('id');
  await page.goto(`${site.address}${foxley}#${id}`);
  expect(await page.locator('.claim:target').evaluate((each) => getComputedStyle(each).outlineStyle)).toBe(
    'solid',
  );
  const toggle = page.getByRole('button', { name: 'Claims only' });
  const border = () => toggle.evaluate((each) => getComputedStyle(each).borderTopWidth);
  expect(await border()).toBe('1px');
  await toggle.click();
  await page.locator('.claims-of-section').first().waitFor();
  expect(await border()).toBe('3px');
});

it('the header is one row in a window of 320 pixels, and its links are behind a button', async () => {
  const { page } = await site.open(foxley, { viewport: { width: 320, height: 640 } });
  expect((await box(page.locator('body > header'))).height).toBeLessThan(72);
  const link = page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Works' });
  expect(await link.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menu' }).click();
  await link.click();
  await page.waitForURL('**/works/');
});

it.each([wide, narrow])(
  'the text folds to its claims, and back, at the same place, in %o',
  async (viewport) => {
    const { page, complaints } = await site.open(foxley, { viewport });
    const toggle = page.getByRole('button', { name: 'Claims only', includeHidden: true });
    const press = async () => {
      if (viewport === narrow) await page.getByRole('button', { name: /Contents/ }).click();
      await toggle.click();
      if (viewport === narrow) await toggle.waitFor({ state: 'hidden' });
    };
    const id = await page.locator('.claim').nth(60).getAttribute('id');
    const claim = page.locator(`[id="${id}"]`);
    await claim.evaluate((each) => scrollBy(0, each.getBoundingClientRect().top - 90));
    const place = (await box(claim)).top;
    await press();
    const listed = page.locator(`.claims-of-section a[href="#${id}"]:not(.anchor)`);
    await listed.waitFor();
    expect(await toggle.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.claims-of-section a:not(.anchor)').count()).toBe(
      await page.locator('.claim').count(),
    );
    expect(await page.locator('.prose > p').filter({ visible: true }).count()).toBe(0);
    expect(Math.abs((await box(listed)).top - place)).toBeLessThan(120);
    await press();
    await claim.waitFor();
    expect(Math.abs((await box(claim)).top - place)).toBeLessThan(120);
    expect(await page.locator('.claims-of-section').filter({ visible: true }).count()).toBe(0);
    expect(complaints).toEqual([]);
  },
);

it('a claim in the folded text leads to its words, and opens its card', async () => {
  const { page } = await site.open(foxley, { viewport: wide });
  await page.getByRole('button', { name: 'Claims only' }).click();
  const item = page.locator('.claims-of-section li').nth(30);
  await item.locator('.anchor').click();
  await page.locator('.card [data-copy-link]').waitFor();
  const link = item.locator('a:not(.anchor)');
  const hash = await link.getAttribute('href');
  await link.click();
  const claim = page.locator(`.claim[id="${hash?.slice(1)}"]`);
  await claim.waitFor();
  const { top, bottom } = await box(claim);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(wide.height);
});
