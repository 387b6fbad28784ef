import { expect, it } from 'vitest';
import { readQueries } from '../search/query-set.ts';
import type { PublicAnchor } from '../../src/schemas/public.ts';
import { deadLink, file } from './built-site.ts';

const anchors: PublicAnchor[] = JSON.parse(file('anchors.json'));
const registered = new Set(anchors.map(({ page, id }) => `${page}#${id}`));

it('each answer to a query of the set is a published address', () => {
  const addresses = readQueries().flatMap(({ answers }) => Object.keys(answers));
  // Pages of works and comparisons of topics are not in the registry: they have to be in the site.
  const lost = addresses.filter(
    (address) => !registered.has(address) && deadLink('/', address) !== undefined,
  );
  expect(lost).toEqual([]);
});
