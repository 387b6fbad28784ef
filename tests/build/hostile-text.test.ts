import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { contentProblems } from '../../src/check/content.ts';
import { copyOfSmall, write } from '../fixture.ts';
import { buildFixture } from '../fixture-build.ts';
import { files, places, refusals, withTexts } from '../hostile/records.ts';

const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(1)>" onclick="alert(1)' {1+1} [x](javascript:alert(1)) &lt;b>`;

it('a site of hostile texts runs none of them', async () => {
  const texts = places.flatMap((place) => {
    const text = place.takes === 'address' ? 'https://example.org/?a=%22&b=%3Cb%3E' : hostile;
    const taken = files[place.file]?.folder !== 'synonyms' && refusals(place, text).length === 0;
    return taken ? [[place, text] as const] : [];
  });
  const root = copyOfSmall();
  for (const { path, data, body } of withTexts(texts))
    write(root, path, path.endsWith('.mdx') ? `---\n${stringify(data)}---\n${body}` : stringify(data));
  expect(contentProblems(root)).toEqual([]);
  const dist = await buildFixture(root);
  const pages = globSync('**/*.html', { cwd: dist }).filter((path) => !path.startsWith('pagefind/'));
  expect(pages.length).toBeGreaterThan(15);
  for (const path of pages) {
    const html = readFileSync(join(dist, path), 'utf8');
    const { document } = parseHTML(html);
    for (const element of document.querySelectorAll('*')) {
      const names = element.getAttributeNames();
      expect(
        names.filter((name) => /^on/i.test(name)),
        path,
      ).toEqual([]);
      for (const name of ['href', 'src', 'action'])
        expect(element.getAttribute(name) ?? '', path).not.toMatch(/^\s*(javascript|data:text)/i);
    }
    expect(document.querySelectorAll('img').length, path).toBe(0);
    for (const script of document.querySelectorAll('script')) {
      expect(script.textContent, path).not.toBe('alert(1)');
      if (script.getAttribute('type') === 'application/ld+json') JSON.parse(script.textContent);
    }
  }
});
