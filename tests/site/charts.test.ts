import { describe, expect, it } from 'vitest';
import { estimatesAddress, estimatesCsvAddress } from '../../src/addresses.ts';
import { estimatedQuantities } from '../../src/corpus/estimates.ts';
import { corpus, file, hrefs, page } from './built-site.ts';

const quantities = estimatedQuantities(corpus);

describe.each(quantities)('the chart of $id', ({ id, data, estimates }) => {
  const route = estimatesAddress(id);
  const document = page(route);

  it('contains a mark for each row of its table, with the same link', () => {
    const addresses = estimates.map(({ claim }) => claim.address);
    expect(hrefs(document, '.chart svg a')).toEqual(addresses);
    expect(hrefs(document, '[data-estimates] [data-claim]')).toEqual(addresses);
  });

  it('describes each mark in words', () => {
    const svg = document.querySelector('.chart svg');
    expect(svg?.querySelector(`[id="${svg.getAttribute('aria-labelledby')}"]`)?.textContent).toContain(
      data.label,
    );
    const description = document.getElementById(svg?.getAttribute('aria-describedby') ?? '')?.textContent;
    for (const { figure, estimator, reporter } of estimates)
      for (const words of [figure, estimator, reporter]) expect(description).toContain(words);
  });

  it('contains no styles of its own', () => {
    expect(document.querySelectorAll('.chart svg style, .chart svg [style], .chart svg[style]').length).toBe(
      0,
    );
  });

  it('is also a CSV file with one line per estimate', () => {
    const lines = file(estimatesCsvAddress(id)).trimEnd().split('\r\n');
    expect(lines.length).toBe(estimates.length + 1);
    expect(hrefs(document, 'a[download]')).toEqual([estimatesCsvAddress(id)]);
  });
});

it('the list of estimates links to every quantity', () => {
  expect(hrefs(page('/estimates/'), 'main li a')).toEqual(quantities.map(({ id }) => estimatesAddress(id)));
});

it('the home page shows the chart that site.yaml names and links to its page', () => {
  const { quantity } = corpus.site;
  if (quantity === undefined) throw new Error('content/site.yaml names no quantity');
  const address = estimatesAddress(quantity);
  expect(hrefs(page('/'), '.chart svg a')).toEqual(hrefs(page(address), '.chart svg a'));
  expect(hrefs(page('/'), 'main a')).toContain(address);
});

it('the timeline contains every event once, with all claims that tell it, by year', () => {
  const events = [...corpus.claims.values()].flatMap(({ kind, address }) =>
    kind === 'event' ? [address] : [],
  );
  expect(hrefs(page('/timeline/'), '[data-item] [data-claim]').toSorted()).toEqual(events.toSorted());
  const items = [...page('/timeline/').querySelectorAll('[data-item]')];
  const told = Map.groupBy(
    [...corpus.claims.values()].filter((claim) => claim.kind === 'event'),
    ({ event, reference }) => event ?? reference,
  );
  expect(items.map((item) => hrefs(item, '[data-claim]').toSorted().join(' ')).toSorted()).toEqual(
    [...told.values()]
      .map((claims) =>
        claims
          .map(({ address }) => address)
          .toSorted()
          .join(' '),
      )
      .toSorted(),
  );
  const years = [...page('/timeline/').querySelectorAll('h2')].map((h2) => h2.textContent);
  expect(years).toEqual(years.toSorted());
});
