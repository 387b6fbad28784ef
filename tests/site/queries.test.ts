import { expect, it } from 'vitest';
import anchors from '../../public/anchors.json' with { type: 'json' };
import { readQueries } from '../search/query-set.ts';
import { dist, follow, readPages } from './dist.ts';

const registered = new Set(anchors.map(({ page, id }) => page + '#' + id));
const pages = new Map(readPages(dist).map((page) => [page.route, page]));

it('each answer to a query of the set is a published address', () => {
  const addresses = readQueries().flatMap(({ answers }) => Object.keys(answers));
  // Pages of works and comparisons of topics are not in the registry: they have to be in the site.
  const lost = addresses.filter(
    (address) => !registered.has(address) && follow(dist, pages, '/', address) !== undefined,
  );
  expect(lost).toEqual([]);
});
