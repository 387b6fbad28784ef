import { describe, expect, it } from 'vitest';
import { comparisonAddress, topicAddress } from '../../src/addresses.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { dist, readPages } from './dist.ts';

const corpus = readCorpus(process.cwd());
const pages = new Map(readPages(dist).map(({ route, document }) => [route, document]));
const topics = [...corpus.topics.values()];
const hrefs = (element: ParentNode | null | undefined, selector: string) =>
  [...(element?.querySelectorAll(selector) ?? [])].map((link) => link.getAttribute('href'));

it('there are at least 10 topics and 40 comparisons, and every analysis is in some', () => {
  expect(topics.length).toBeGreaterThanOrEqual(10);
  const comparisons = topics.flatMap((topic) => topic.comparisons);
  expect(comparisons.length).toBeGreaterThanOrEqual(40);
  const compared = new Set(comparisons.flatMap(({ claims }) => claims.map(({ analysis }) => analysis)));
  expect([...compared].toSorted()).toEqual(corpus.briefings.map(({ id }) => id).toSorted());
});

describe.each(topics)('the topic $id', ({ id, comparisons, claims }) => {
  const document = pages.get(topicAddress(id));

  it('has a synthesis that links claims', () => {
    expect(hrefs(document?.querySelector('.synthesis'), 'a').length).toBeGreaterThan(2);
  });

  it('sets the claims of each comparison side by side, with their roots', () => {
    for (const comparison of comparisons) {
      const article = document?.getElementById(comparison.id)?.closest('article');
      expect(hrefs(article, '.answers p:not(.source) a')).toEqual(
        comparison.claims.map(({ address }) => address),
      );
      expect(article?.querySelector('summary')?.textContent).toContain(
        comparison.roots.length === 1 ? '1 root' : `${comparison.roots.length} roots`,
      );
    }
  });

  it('lists every claim that speaks to it', () => {
    const listed = new Set(hrefs(document, 'details a'));
    for (const { address } of claims) expect(listed).toContain(address);
  });
});

it('the agreement table has a cell for each analysis in each question', () => {
  const rows = [...(pages.get('/topics/')?.querySelectorAll('tbody tr:has(td)') ?? [])];
  const comparisons = topics.flatMap((topic) => topic.comparisons);
  expect(rows.length).toBe(comparisons.length);
  rows.forEach((row, at) => {
    const comparison = comparisons[at];
    expect(hrefs(row, 'th a')).toEqual([comparisonAddress(comparison?.topic ?? '', comparison?.id ?? '')]);
    const cells = [...row.querySelectorAll('td')].map((cell) =>
      cell.querySelector('a')?.getAttribute('href'),
    );
    expect(cells).toEqual(
      corpus.briefings.map(
        ({ id }) => comparison?.claims.find(({ analysis }) => analysis.id === id)?.address,
      ),
    );
  });
});

it('each claim that is told differently leads to a comparison that says so', () => {
  for (const { comparisons } of topics)
    for (const { verdict, claims } of comparisons)
      if (verdict === 'differ')
        for (const { analysis, id, reference } of claims) {
          const [link] = hrefs(pages.get(`/analyses/${analysis.id}/`), `[id="claim-${id}"] .differs`);
          expect(link, reference).toMatch(/^\/topics\/[a-z-]+\/#/);
        }
});
