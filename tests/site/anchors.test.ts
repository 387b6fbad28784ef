import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { PublicAnchor } from '../../src/schemas/public.ts';
import { dist, readPages } from './dist.ts';

const registry: PublicAnchor[] = JSON.parse(readFileSync(join(dist, 'anchors.json'), 'utf8'));
const pages = new Map(readPages(dist).map(({ route, document }) => [route, document]));
const isThere = (address: string): boolean => {
  const [page = '', id = ''] = address.split('#');
  return Boolean(pages.get(page)?.getElementById(id));
};

it('every published address leads to its place or to what has replaced it', () => {
  const broken = registry.filter(
    ({ page, id, replacedBy }) => !isThere(`${page}#${id}`) && !isThere(replacedBy ?? ''),
  );
  expect(broken).toEqual([]);
});

it('every section, claim, note and entry of the built pages is registered: npm run anchors adds what is new', () => {
  const known = new Set(registry.map(({ page, id }) => `${page}#${id}`));
  const built = [...pages].flatMap(([route, document]) =>
    [
      ...document.querySelectorAll('.prose :is(h2, h3):not(#footnote-label), .claim, .footnotes li'),
      ...(route === '/names/' ? document.querySelectorAll('[data-item]') : []),
    ].map(({ id }) => `${route}#${id}`),
  );
  expect(built.length).toBeGreaterThan(300);
  expect(built.filter((address) => !known.has(address))).toEqual([]);
});
