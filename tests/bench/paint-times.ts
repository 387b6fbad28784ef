import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { temporaryFolder } from '../fixture.ts';
import { serveStatic } from '../static-host.ts';
import { type Paint, paintOnPhone } from './phone.ts';

/** A page whose first paint is measured. */
export interface PaintedPage {
  name: string;
  folder: string;
  path: string;
}

/** A page of a built site as a page of the same text alone: no styles, no script, no typeface. */
export function plainPage(folder: string, path: string): PaintedPage {
  const { document } = parseHTML(readFileSync(join(folder, path, 'index.html'), 'utf8'));
  const blocks = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd)')];
  const own = blocks.filter((block) => !block.querySelector('p, li, dt, dd'));
  const text = own.map(({ localName, innerHTML }) => `<${localName}>${plain(innerHTML)}</${localName}>`);
  const plainFolder = temporaryFolder();
  mkdirSync(join(plainFolder, path), { recursive: true });
  writeFileSync(
    join(plainFolder, path, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Text</title>${text.join('\n')}`,
  );
  return { name: 'the same text alone', folder: plainFolder, path };
}

const plain = (html: string): string => html.replace(/<[^>]*>/g, '');

/** Loads pages in turn, so that the neighbours of this program slow all of them down alike. */
export async function paintTimes(
  browser: Browser,
  pages: PaintedPage[],
  loads: number,
): Promise<{ name: string; paints: Paint[] }[]> {
  const measured = await Promise.all(
    pages.map(async (page) => ({ ...page, host: await serveStatic(page.folder), paints: [] as Paint[] })),
  );
  // The first load is not measured: the host compresses files on the first request.
  for (let load = 0; load <= loads; load++)
    for (const { host, path, paints } of measured) {
      const paint = await paintOnPhone(browser, host, path);
      if (load > 0) paints.push(paint);
    }
  for (const { host } of measured) await host.stop();
  return measured.map(({ name, paints }) => ({ name, paints }));
}
