import { expect, it } from 'vitest';
import type { PublicAnchor } from '../../src/schemas/public.ts';
import { deadLink, file, pages } from './built-site.ts';

const registry: PublicAnchor[] = JSON.parse(file('anchors.json'));
const isThere = (address = ''): boolean => address.includes('#') && deadLink('/', address) === undefined;

it('every published address leads to its place or to its replacement', () => {
  const broken = registry.filter(
    ({ page, id, replacedBy }) => !isThere(`${page}#${id}`) && !isThere(replacedBy),
  );
  expect(broken).toEqual([]);
});

it('every section, claim, note, question and name is registered (npm run anchors adds the new ones)', () => {
  const known = new Set(registry.map(({ page, id }) => `${page}#${id}`));
  const built = pages.flatMap(({ route, document }) =>
    [
      ...document.querySelectorAll('.prose :is(h2, h3):not(#footnote-label), .claim, .footnotes li'),
      ...(route === '/names/' ? document.querySelectorAll('[data-item]') : []),
      ...(route.startsWith('/questions/') ? document.querySelectorAll('#answers') : []),
    ].map(({ id }) => `${route}#${id}`),
  );
  expect(built.length).toBeGreaterThan(0);
  expect(built.filter((address) => !known.has(address))).toEqual([]);
});
