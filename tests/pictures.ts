/**
 * Pictures of the built site to look at: `npm run pictures`, or `npm run pictures -- home topic` for some pages. Each page is
 * taken in a narrow and a wide window, light and dark, and as it is printed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { project } from './fixture.ts';
import { servePreview } from './preview.ts';
import { dist } from './site/dist.ts';

const briefing = 'analyses/foxley-2020-future-spoiler/';
/** The pages by the names of their pictures. A fragment shows the page at that place. */
const views: Record<string, string> = {
  home: '',
  analyses: 'analyses/',
  briefing,
  'briefing-middle': `${briefing}#claim-strength-2015`,
  search: 'search/?q=Kunar',
  topics: 'topics/',
  topic: 'topics/strength/',
  question: 'questions/strength-2019-2021/',
  estimate: 'estimates/iskp-fighters/',
  timeline: 'timeline/',
  names: 'names/',
  about: 'about/',
};
const widths = [390, 1440];
const schemes = ['light', 'dark'] as const;
/** Longer pages are cut: what is below looks like what is above. */
const longest = 6000;

const folder = join(project, 'pictures');

/** Resolves when the page shows what its script adds. */
async function settled(page: Page, path: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  if (path.startsWith('search')) await page.locator('main [data-search-results] a').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

async function take(browser: Browser, address: string, name: string, path: string): Promise<void> {
  for (const colorScheme of schemes)
    for (const width of widths) {
      const viewport = { width, height: 900 };
      const page = await browser.newPage({ colorScheme, viewport });
      await page.goto(address + path);
      await settled(page, path);
      if (!path.includes('#')) {
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height: Math.min(height, longest) });
      }
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) });
      await page.close();
    }
  if (path.includes('#')) return;
  const page = await browser.newPage();
  await page.goto(address + path);
  await settled(page, path);
  writeFileSync(join(folder, `${name}.pdf`), await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  await page.close();
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in views));
if (unknown.length > 0)
  throw new Error(`no page ${unknown.join(', ')}: there are ${Object.keys(views).join(', ')}`);

mkdirSync(folder, { recursive: true });
const server = await servePreview(dist);
const browser = await startBrowser();
for (const [name, path] of Object.entries(views))
  if (asked.length === 0 || asked.includes(name)) await take(browser, server.address, name, path);
await browser.close();
await server.stop();
console.log(`The pictures are in ${folder}.`);
