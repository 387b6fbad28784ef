import { globSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import type { LayoutFile } from '../../src/search/layout.ts';
import { file, pages } from './built-site.ts';
import { dist } from './dist.ts';

it('pages load nothing from another host', () => {
  const loads =
    'link:is([rel=stylesheet], [rel=preload], [rel=modulepreload], [rel=icon]), script, img, iframe, source';
  for (const { route, document, html } of pages) {
    for (const element of document.querySelectorAll(loads))
      expect(element.getAttribute('src') ?? element.getAttribute('href') ?? '', route).not.toMatch(
        /^(https?:)?\/\//,
      );
    expect(html, route).not.toMatch(/url\(\s*['"]?(https?:)?\/\//);
  }
});

it('the Content-Security-Policy allows inline scripts and styles only by hash', () => {
  for (const { route, document } of pages) {
    const policy =
      document.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
    expect(policy, route).toContain("default-src 'none'");
    expect(policy, route).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-/);
    expect(policy, route).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|unsafe-hashes|\*/);
    expect(document.querySelectorAll('[style], [onclick]').length, route).toBe(0);
  }
});

it('each page contains its CSS', () => {
  expect(globSync('**/*.css', { cwd: dist }).filter((path) => !path.startsWith('pagefind/'))).toEqual([]);
  for (const { route, document } of pages) {
    expect(document.querySelectorAll('link[rel=stylesheet]').length, route).toBe(0);
    expect(document.querySelectorAll('style').length, route).toBeGreaterThan(0);
  }
});

it('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // The generator's style, not validity.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'long-title': 'off',
      'no-inline-style': 'error',
    },
  });
  const problems: string[] = [];
  for (const { route, html } of pages) {
    const report = await validator.validateString(html);
    for (const result of report.results)
      for (const { ruleId, message, line, column } of result.messages)
        problems.push(`${route}:${line}:${column} ${ruleId} ${message}`);
  }
  expect(problems).toEqual([]);
});

it('nothing stands behind the end of a page', () => {
  const open = pages.filter(({ html }) => !/<\/body>\s*<\/html>\s*$/.test(html));
  expect(open.map(({ route }) => route)).toEqual([]);
});

it('the build leaves no files behind that only it needs', () => {
  const { texts } = JSON.parse(file('search/layout.json')) as LayoutFile;
  expect(new Set(globSync('search/*', { cwd: dist }))).toEqual(
    new Set(
      ['facets.json', 'index.html', 'layout.json', 'lexicon.json', 'variants', 'words', texts].map(
        (name) => `search/${name}`,
      ),
    ),
  );
  expect(file('pagefind/pagefind-entry.json')).toContain('"en"');
});
