import type { Locator, Page } from 'playwright-core';

/** A briefing whose claims have notes, contradictions and all kinds. */
export const foxley = 'analyses/foxley-2020-future-spoiler/';
export const wide = { width: 1440, height: 900 };
export const narrow = { width: 390, height: 844 };

/** The window's part of the page that an element takes. */
export const box = (element: Locator) =>
  element.evaluate((each) => {
    const { top, right, bottom, left, width, height } = each.getBoundingClientRect();
    return { top, right, bottom, left, width, height };
  });

/** Scrolls to a claim and opens its card as a pointer does. */
export async function openCard(page: Page, at: number): Promise<Locator> {
  const claim = page.locator('.claim').nth(at);
  await claim.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await claim.locator('> .words').hover();
  await claim.locator('> .anchor').click();
  const id = await claim.getAttribute('id');
  await page.locator(`.card [data-copy-link][href="#${id}"]`).waitFor();
  return claim;
}
