import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect, it } from 'vitest';
import { analysisAddress } from '../../src/addresses.ts';
import { corpus, pages } from './built-site.ts';

/** What a host sends before it waits for the reader's first answer: ten packets (RFC 6928). */
const firstFlight = 14_000;

/** The HTML that can be read from the first bytes of a compressed page. */
const beginning = (html: string, bytes: number): string =>
  brotliDecompressSync(brotliCompressSync(html).subarray(0, bytes), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString();

it('the first flight contains the styles and the first screen of each page', () => {
  for (const { route, html } of pages) {
    const first = beginning(html, firstFlight);
    // All of it, or the head and ten thousand characters of HTML.
    const body = first.slice(first.indexOf('<main'));
    expect(first.length === html.length || body.length >= 10_000, route).toBe(true);
    expect(first.lastIndexOf('<style'), route).toBeLessThan(first.lastIndexOf('</style>'));
    expect(html.lastIndexOf('<style'), route).toBeLessThan(html.indexOf('<main'));
  }
});

it('the first flight of a briefing reaches its text', () => {
  for (const { id, outline } of corpus.briefings) {
    const html = pages.find(({ route }) => route === analysisAddress(id))?.html ?? '';
    const [section] = outline.sections;
    expect(beginning(html, firstFlight), id).toContain(`<h2 id="${section?.id}"`);
  }
});

it('nothing competes with the text of a page: no preloads, and no script that stops its parsing', () => {
  for (const { route, document } of pages) {
    expect(
      document.querySelectorAll('[rel~=preload], [rel~=modulepreload], [rel=stylesheet]').length,
      route,
    ).toBe(0);
    for (const script of document.querySelectorAll('script[src]'))
      expect(script.getAttribute('type'), route).toBe('module');
    expect(document.querySelector('head script[type="application/ld+json"]'), route).toBeNull();
  }
});

it('a cut page is read as far as it goes', () => {
  const html = `<p>${'ships '.repeat(2000)}</p><main>${Array.from({ length: 4000 }, (_, at) => at ** 3).join(' ')}`;
  const cut = beginning(html, 3000);
  expect(cut.length).toBeGreaterThan(5000);
  expect(html.startsWith(cut)).toBe(true);
  expect(cut.length).toBeLessThan(html.length);
});
