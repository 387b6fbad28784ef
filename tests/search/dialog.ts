import type { Page } from 'playwright-core';

/** Opens the search as a reader does: moves the pointer to the button and presses it. */
export async function openSearchDialog(page: Page): Promise<void> {
  const button = page.locator('[data-search-open]').first();
  await button.hover();
  await button.click();
  await page.locator('dialog [data-search-panel] input[type=search]').waitFor();
}

/**
 * Enters a query, all at once, into the dialog.
 * @returns milliseconds until the frame in which the first result is visible; the page's performance timeline has it as
 * `first result`
 * @throws Error if there is none after 30 seconds
 */
export async function untilFirstResult(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve, reject) => {
        const panel = document.querySelector('dialog [data-search-panel]');
        const input = panel?.querySelector<HTMLInputElement>('input[type=search]');
        if (!panel || !input) throw new Error('the dialog has no field');
        const start = performance.now();
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
        const look = (): void => {
          const link = panel.querySelector('[data-search-results] a');
          if (link?.checkVisibility() && link.getBoundingClientRect().top < innerHeight)
            resolve(performance.mark('first result').startTime - start);
          else if (performance.now() - start > 30_000) reject(new Error(`no result is shown for “${text}”`));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    query,
  );
}
