import { expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { idle, openSite } from './site.ts';

const site = openSite();
const briefing = 'analyses/sarkar-2020-understanding-presence/';

it('Back leads to the place that was left, and nothing of the page keeps it out of the memory of the browser', async () => {
  // Playwright switches the back-forward cache off unless it is told otherwise.
  const browser = await startBrowser(['--disable-back-forward-cache']);
  const page = await browser.newPage();
  await page.goto(site.address + briefing);
  await idle(page);
  await page.evaluate(() => scrollTo({ top: 3000 }));
  await page.waitForFunction(() => scrollY === 3000);
  await page.goto(`${site.address}claims/`);
  await idle(page);
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => scrollY === 3000);
  const reasons = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const { notRestoredReasons: all } = navigation as PerformanceNavigationTiming & {
      notRestoredReasons: { reasons: { reason: string }[] } | null;
    };
    return (all?.reasons ?? []).map(({ reason }) => reason);
  });
  // A masked reason is the browser's own: this one, without a window, has no such memory.
  expect(reasons.filter((reason) => reason !== 'masked')).toEqual([]);
  await browser.close();
});

it('the browser may prepare the page whose link is pointed at, and no file', async () => {
  const { page, complaints } = await site.open(briefing);
  await idle(page);
  const rules = await page.locator('script[type=speculationrules]').textContent();
  expect(JSON.parse(rules ?? '')).toMatchObject({ prerender: [{ eagerness: 'moderate' }] });
  expect(complaints).toEqual([]);
});

it.each(['no-preference', 'reduce'] as const)(
  'pages fade into each other unless a reader wants no motion (%s)',
  async (reducedMotion) => {
    const { page } = await site.open('', { reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        Object.assign(globalThis, {
          faded: (event as Event & { viewTransition: unknown }).viewTransition !== null,
        });
      });
    });
    await page.locator('header nav a').first().click();
    await page.waitForURL('**/analyses/');
    await page.waitForFunction(() => 'faded' in globalThis);
    expect(await page.evaluate(() => (globalThis as unknown as { faded: boolean }).faded)).toBe(
      reducedMotion === 'no-preference',
    );
  },
);
