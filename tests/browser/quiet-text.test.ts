import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { foxley, wide } from './briefing.ts';
import { openSite } from './site.ts';

const site = openSite();
const mei = 'analyses/mei-2022-chinas-doorstep/';

const line = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((words) => getComputedStyle(words).textDecorationLine);
const kinds = ['finding', 'event', 'estimate', 'assessment', 'forecast'];

it('nothing is marked in the text but notes and contradictions, until it is switched on', async () => {
  const { page } = await site.open(foxley, { viewport: wide });
  for (const kind of kinds) expect(await line(page, `.claim[data-kind=${kind}] > .words`)).toBe('none');
  expect(await page.locator('.claim > .anchor').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('.prose [data-footnote-ref]').first().isVisible()).toBe(true);
  expect(await page.locator('.prose .differs').first().isVisible()).toBe(true);
});

it('a kind that is switched on is marked by a line of its own, and its claims are listed', async () => {
  const { page, complaints } = await site.open(foxley, { viewport: wide });
  const styles = new Set<string>();
  for (const kind of kinds) {
    const box = page.locator(`#kind-${kind}`);
    const count = await page.locator(`.claim[data-kind=${kind}]`).count();
    expect(await page.locator(`label:has(#kind-${kind}) .count`).textContent()).toBe(String(count));
    await box.check();
    const words = page.locator(`.claim[data-kind=${kind}] > .words`).first();
    expect(await line(page, `.claim[data-kind=${kind}] > .words`)).toBe('underline');
    styles.add(await words.evaluate((each) => getComputedStyle(each).textDecorationStyle));
    await expect.poll(() => page.locator('nav .listed a').count()).toBe(count);
    await box.uncheck();
    await expect.poll(() => page.locator('nav .listed').count()).toBe(0);
    expect(await line(page, `.claim[data-kind=${kind}] > .words`)).toBe('none');
  }
  expect(styles.size).toBe(kinds.length);
  expect(complaints).toEqual([]);
});

it('switching on kinds and marks moves no word of the text', async () => {
  const { page } = await site.open(foxley, { viewport: wide });
  const places = () =>
    page.locator('.prose :is(p, li, h2, h3)').evaluateAll((all) =>
      all.map((each) => {
        const { top, left, width, height } = each.getBoundingClientRect();
        return [top + scrollY, left, width, height].map(Math.round).join();
      }),
    );
  const before = await places();
  for (const kind of kinds) await page.locator(`#kind-${kind}`).check();
  await page.locator('#all-marks').check();
  await page.locator('nav .listed').first().waitFor();
  expect(await places()).toEqual(before);
});

it('the choice is in the address, and an address shows its choice', async () => {
  const { page } = await site.open(`${foxley}?from=mail&kind=event#reverses`, { viewport: wide });
  expect(await page.locator('#kind-event').isChecked()).toBe(true);
  await page.locator('#kind-estimate').check();
  await page.locator('#all-marks').check();
  const { searchParams, hash } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toMatchObject({ from: 'mail', marks: 'all' });
  expect(searchParams.getAll('kind')).toEqual(['event', 'estimate']);
  expect(hash).toBe('#reverses');
  await page.reload();
  for (const id of ['kind-event', 'kind-estimate', 'all-marks'])
    expect(await page.locator(`#${id}`).isChecked()).toBe(true);
  expect(await page.locator('#kind-finding').isChecked()).toBe(false);
});

it('without JavaScript kinds are marked, and all marks are there', async () => {
  const { page } = await site.open(foxley, { javaScriptEnabled: false, viewport: wide });
  await page.locator('#kind-event').check();
  expect(await line(page, '.claim[data-kind=event] > .words')).toBe('underline');
  expect(await page.locator('.claim > .anchor').first().isVisible()).toBe(true);
});

it('the mark of a claim appears with a pointer over its words, or at a touch of them', async () => {
  const { page } = await site.open(foxley, { viewport: wide, hasTouch: true });
  const claims = page.locator('.claim');
  const mark = claims.nth(4).locator('> .anchor');
  await claims.nth(4).locator('> .words').hover();
  expect(await mark.isVisible()).toBe(true);
  await page.mouse.move(5, 5);
  await mark.waitFor({ state: 'hidden' });
  await claims.nth(4).locator('> .words').tap();
  expect(await mark.isVisible()).toBe(true);
  const size = await mark.evaluate((each) => each.getBoundingClientRect());
  expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(24);
});

/** The selected text as the clipboard gets it. */
async function copied(page: Page, selector: string): Promise<string> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press('Control+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

it('what is copied from the text has no marks', async () => {
  const { page } = await site.open(mei, {
    viewport: wide,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  for (const switched of [false, true]) {
    await page.locator('#all-marks').setChecked(switched);
    const texts: string[] = [];
    for (const at of await page
      .locator('.prose > p:has(.differs), .prose :is(p, td):has-text("2,200")')
      .all()) {
      await at.evaluate((each) => each.setAttribute('data-tested', ''));
      texts.push(await copied(page, '[data-tested]'));
      await at.evaluate((each) => each.removeAttribute('data-tested'));
    }
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).not.toMatch(/[≠#]/);
    // Note 7 stands at "2,200".
    expect(texts.join('\n')).toMatch(/1,500 to 2,200(?!\d)/);
  }
});

const stops = (page: Page) =>
  page
    .locator('main a, main button, main input, main summary')
    .evaluateAll(
      (all) =>
        all.filter(
          (each) =>
            each instanceof HTMLElement &&
            each.tabIndex >= 0 &&
            each.checkVisibility({ visibilityProperty: true }),
        ).length,
    );

it('Tab passes over the marks, and stops at each of them once they are switched on', async () => {
  const { page } = await site.open(foxley, { viewport: wide });
  const marks = await page.locator('.prose :is(.anchor, .differs, [data-footnote-ref])').count();
  const before = await stops(page);
  expect(
    await page
      .locator('.prose :is(.anchor, .differs, [data-footnote-ref])')
      .evaluateAll((all) => all.filter((each) => each instanceof HTMLElement && each.tabIndex >= 0).length),
  ).toBe(0);
  await page.locator('#all-marks').check();
  expect(await stops(page)).toBe(before + marks);
});

it('keys lead from claim to claim and from mark to mark, and open their cards', async () => {
  const { page } = await site.open(foxley, { viewport: wide });
  const focused = () => page.evaluate(() => document.activeElement?.closest('.claim')?.id);
  const ids = await page.locator('.claim').evaluateAll((all) => all.map(({ id }) => id));
  await page.locator('[data-walk]').focus();
  await page.keyboard.press('Enter');
  expect(await focused()).toBe(ids[0]);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  expect(await focused()).toBe(ids[2]);
  await page.keyboard.press('k');
  expect(await focused()).toBe(ids[1]);
  const marks = await page
    .locator('.prose :is(.anchor, .differs, [data-footnote-ref])')
    .evaluateAll((all) => all.findIndex((each) => each === document.activeElement));
  await page.keyboard.press('ArrowRight');
  expect(
    await page
      .locator('.prose :is(.anchor, .differs, [data-footnote-ref])')
      .evaluateAll((all) => all.findIndex((each) => each === document.activeElement)),
  ).toBe(marks + 1);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.locator(`.card [data-copy-link][href="#${ids[1]}"]`).waitFor();
  await page.keyboard.press('Escape');
  expect(await focused()).toBe(ids[1]);
});

it('keys for claims are letters elsewhere', async () => {
  const { page } = await site.open(foxley, { viewport: wide });
  await page.keyboard.press('j');
  expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('BODY');
});

it('by ear marks are notes and tellings, and the links of claims are out of the sentence', async () => {
  const { page } = await site.open(foxley, { viewport: wide });
  const first = page.locator('.prose p:has(.claim [data-footnote-ref])').first();
  expect(await first.ariaSnapshot()).toMatch(/link "note \d+"/);
  expect(await first.ariaSnapshot()).not.toContain('About claim');
  const differing = page.locator('.prose p:has(.differs)').first();
  expect(await differing.ariaSnapshot()).toMatch(/link "told differently by [A-Z]/);
  await page.locator('#all-marks').check();
  expect(await first.ariaSnapshot()).toContain('link "About claim');
});
