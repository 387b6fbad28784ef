import { describe, expect, it } from 'vitest';
import { comparisonAddress, topicAddress } from '../../src/addresses.ts';
import { corpus, hrefs, page } from './built-site.ts';

const topics = [...corpus.topics.values()];

describe.each(topics)('the topic $id', ({ id, comparisons, claims }) => {
  const document = page(topicAddress(id));

  it('shows the claims of each comparison side by side, with their roots', () => {
    for (const comparison of comparisons) {
      const article = document.getElementById(comparison.id)?.closest('article');
      expect(hrefs(article, '.answers p:not(.source) a')).toEqual(
        comparison.claims.map(({ address }) => address),
      );
      expect(article?.querySelector('summary')?.textContent).toContain(
        comparison.roots.length === 1 ? '1 root' : `${comparison.roots.length} roots`,
      );
    }
  });

  it('lists every claim on it', () => {
    const listed = new Set(hrefs(document, 'details a'));
    for (const { address } of claims) expect(listed).toContain(address);
  });
});

it('the agreement table contains a cell for each analysis in each question', () => {
  const rows = [...page('/topics/').querySelectorAll('tbody tr:has(td)')];
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

it('each claim in a disagreement links to a comparison', () => {
  for (const { comparisons } of topics)
    for (const { verdict, claims } of comparisons)
      if (verdict === 'differ')
        for (const { analysis, id, reference } of claims) {
          const [link] = hrefs(page(`/analyses/${analysis.id}/`), `[id="claim-${id}"] .differs`);
          expect(link, reference).toMatch(/^\/topics\/[a-z-]+\/#/);
        }
});
