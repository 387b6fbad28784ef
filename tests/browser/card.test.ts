import { expect, it } from 'vitest';
import { copyOfSmall } from '../fixture.ts';
import { buildFixture } from '../fixture-build.ts';
import { box, foxley, narrow, openCard, wide } from './briefing.ts';
import { openSite } from './site.ts';

const site = openSite();
const small = openSite(() => buildFixture(copyOfSmall()));

it.each([3, 40, 100])(
  'on a wide screen the card of claim %d is beside its words and in the window',
  async (at) => {
    const { page } = await site.open(foxley, { viewport: wide });
    const claim = await openCard(page, at);
    const [card, words, text] = [
      await box(page.locator('.card')),
      await box(claim.locator('> .words')),
      await box(page.locator('.text')),
    ];
    expect(card.left).toBeGreaterThan(text.right);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.bottom).toBeLessThanOrEqual(wide.height);
    expect(card.top).toBeLessThan(words.bottom);
    expect(card.bottom).toBeGreaterThan(words.top);
    for (const summary of await page.locator('.card summary').all()) await summary.click();
    await expect.poll(async () => (await box(page.locator('.card'))).bottom).toBeLessThanOrEqual(wide.height);
  },
);

it('a card beside the text stays in sight while one reads on', async () => {
  const { page } = await site.open(foxley, { viewport: wide });
  await openCard(page, 40);
  await page
    .locator('.prose p')
    .last()
    .click({ position: { x: 5, y: 5 } });
  await page.mouse.wheel(0, 1500);
  await expect.poll(async () => (await box(page.locator('.card'))).top).toBeLessThan(60);
  expect((await box(page.locator('.card'))).top).toBeGreaterThanOrEqual(0);
});

it.each([narrow, { width: 320, height: 640 }, { width: 1100, height: 700 }])(
  'in a window of %o the card is a sheet that leaves the words in sight',
  async (viewport) => {
    const { page } = await site.open(foxley, { viewport });
    const claim = page.locator('.claim').nth(40);
    // At the foot of the window, where the sheet would cover it.
    await claim.evaluate((each) => each.scrollIntoView({ block: 'end' }));
    await claim.locator('> .words').hover();
    await claim.locator('> .anchor').click();
    await page.locator('.card [data-copy-link]').waitFor();
    const [card, mark] = [await box(page.locator('.card')), await box(claim.locator('> .anchor'))];
    expect(card.bottom).toBeLessThanOrEqual(viewport.height);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(viewport.width);
    expect(card.height).toBeLessThanOrEqual(viewport.height * 0.56);
    expect(mark.bottom).toBeLessThanOrEqual(card.top);
    expect(mark.top).toBeGreaterThan(0);
  },
);

it('a card says what it is, who says it, how surely and on what; then copies and cites; the rest is folded', async () => {
  const { page } = await site.open(foxley, { viewport: wide });
  await openCard(page, 40);
  const card = page.locator('.card');
  expect(await card.locator('dt').filter({ visible: true }).allTextContents()).toEqual(
    expect.arrayContaining(['Says', 'How surely', 'Rests on']),
  );
  expect(
    await card.locator('h2, dl:visible, .actions, summary').evaluateAll((all) => all.map((e) => e.nodeName)),
  ).toEqual(['H2', 'DL', 'P', 'SUMMARY', 'SUMMARY']);
  expect(await card.locator('summary').allTextContents()).toEqual(['Cite', 'More about this claim']);
  expect(await page.getByRole('dialog').getByText('In the original').isVisible()).toBe(false);
});

it('the citations in a card have the address of the claim and its place in the original', async () => {
  const { page } = await small.open('analyses/lee-2020-harbour/', { viewport: wide });
  await openCard(page, 1);
  const at = `${small.address}analyses/lee-2020-harbour/#claim-fire-2019`;
  const forms = await page.locator('.card [data-copied]').allTextContents();
  expect(forms[1]).toBe('(Lee, 2020, Traffic section)');
  expect(forms[2]).toContain('25 March 2020, under “Traffic,” https://example.org/harbour.');
  for (const at3 of [forms[3], forms[5]]) expect(at3).toContain(new URL(at).hash);
  expect(forms.join('')).not.toMatch(/[{}]/);
});

it('an error is reported with the claim, the version and the place, if the site says where', async () => {
  const { page } = await small.open('analyses/lee-2020-harbour/', { viewport: wide });
  await openCard(page, 1);
  const report = page.locator('.card').getByRole('link', { name: 'Report an error' });
  const href = decodeURIComponent((await report.getAttribute('href')) ?? '');
  expect(href).toMatch(/^mailto:errors@site\.example\?subject=Error in: A fire closed the eastern quay/);
  expect(href).toContain('Version 1');
  expect(href).toContain('/analyses/lee-2020-harbour/#claim-fire-2019');
  const { page: other } = await site.open(foxley, { viewport: wide });
  await openCard(other, 1);
  expect(await other.getByRole('link', { name: /Report an error/ }).count()).toBe(0);
});

it.each([wide, narrow])('Escape closes a card and returns the focus to its mark, in %o', async (viewport) => {
  const { page } = await site.open(foxley, { viewport });
  const claim = await openCard(page, 3);
  const card = page.locator('.card');
  expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  const mark = claim.locator('> .anchor');
  expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
});

it('a card reports that its content cannot be loaded, and loads it the next time', async () => {
  const { page } = await site.open(foxley, { viewport: wide });
  await page.route('**/popovers/', (route) => route.abort());
  const claim = page.locator('.claim').first();
  await claim.locator('> .words').hover();
  await claim.locator('> .anchor').click();
  await page.getByText('The details could not be loaded').waitFor();
  await page.keyboard.press('Escape');
  await page.unroute('**/popovers/');
  await openCard(page, 0);
});

it('a mark shows its note, and links lead to the note and back to the same mark', async () => {
  const { page, complaints } = await site.open(foxley, { viewport: wide });
  const mark = page.locator('[data-footnote-ref]').last();
  const id = await mark.getAttribute('id');
  await mark.click();
  const card = page.locator('.card');
  await card.getByText(/Notes? \d+.* in the original/).waitFor();
  await card.getByRole('link', { name: 'Go to the note' }).click();
  await page.locator(`.footnotes li:target a[href="#${id}"]`).click();
  await page.waitForURL(`**/*#${id}`);
  expect(complaints).toEqual([]);
});

it('the report that something is copied is at the foot of the window, and not over the card', async () => {
  const { page } = await site.open(foxley, {
    viewport: wide,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await openCard(page, 3);
  await page.locator('.card [data-copy-link]').click();
  await page.getByText('Link copied').waitFor();
  const [status, card] = [await box(page.locator('output.copied')), await box(page.locator('.card'))];
  expect(status.top).toBeGreaterThan(wide.height * 0.8);
  expect(status.right < card.left || status.top >= card.bottom).toBe(true);
});
