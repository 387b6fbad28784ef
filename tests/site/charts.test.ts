import { describe, expect, it } from 'vitest';
import { eventOf } from '../../src/schemas/claim.ts';
import { estimatesAddress, estimatesCsvAddress, topicAddress } from '../../src/addresses.ts';
import {
  drawnEstimates,
  estimatedQuantities,
  hedgedFigure,
  isCharted,
  sourceText,
} from '../../src/corpus/estimates.ts';
import { corpus, file, hrefs, page } from './built-site.ts';

const quantities = estimatedQuantities(corpus);

describe.each(quantities)('the page of $id', ({ id, estimates, companions }) => {
  const document = page(estimatesAddress(id));

  it('contains a row for each estimate, with a link to its claim', () => {
    expect(hrefs(document, '[data-estimates] [data-claim]')).toEqual(
      [...estimates, ...companions.flatMap((companion) => companion.estimates)].map(
        ({ claim }) => claim.address,
      ),
    );
  });

  it('is also a CSV file with one line per estimate', () => {
    const lines = file(estimatesCsvAddress(id)).trimEnd().split('\r\n');
    expect(lines.length).toBe(estimates.length + 1);
    expect(hrefs(document, 'a[download]').filter((address) => address?.endsWith('.csv'))).toEqual([
      estimatesCsvAddress(id),
    ]);
  });
});

it.each(quantities.filter((quantity) => !isCharted(quantity)))('$id has no chart of its own', ({ id }) => {
  expect(page(estimatesAddress(id)).querySelector('.chart')).toBeNull();
});

it.each(quantities.filter((quantity) => quantity.data.topic !== undefined))(
  '$id and its topic link to each other',
  ({ id, data }) => {
    const topic = topicAddress(data.topic ?? '');
    expect(hrefs(page(estimatesAddress(id)), 'main a')).toContain(topic);
    expect(hrefs(page(topic), 'main a')).toContain(estimatesAddress(id));
  },
);

describe.each(quantities.filter(isCharted))('the chart of $id', (quantity) => {
  const document = page(estimatesAddress(quantity.id));
  const drawn = drawnEstimates(quantity);

  it('contains a mark for each estimate in both drawings, described in words', () => {
    const drawings = [...document.querySelectorAll('.chart svg')];
    expect(drawings.length).toBe(2);
    for (const drawing of drawings) {
      const marks = [...drawing.querySelectorAll('a')];
      expect(marks.map((mark) => mark.getAttribute('href'))).toEqual(drawn.map(({ claim }) => claim.address));
      expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual(
        drawn.map((row) => expect.stringContaining(`${hedgedFigure(row)}; ${sourceText(row)}`)),
      );
      expect(
        drawing.querySelector(`[id="${drawing.getAttribute('aria-labelledby')}"]`)?.textContent,
      ).toContain(quantity.data.label);
    }
  });

  it('contains no styles of its own', () => {
    expect(document.querySelectorAll('.chart svg style, .chart svg [style], .chart svg[style]').length).toBe(
      0,
    );
  });

  it('stands on the page of its topic', () => {
    const { topic } = quantity.data;
    if (topic === undefined) return;
    expect(hrefs(page(topicAddress(topic)), '.chart svg a')).toEqual(
      expect.arrayContaining(drawn.map(({ claim }) => claim.address)),
    );
  });
});

it('the list of estimates links to every quantity once', () => {
  expect(hrefs(page('/estimates/'), 'main [data-quantity]').toSorted()).toEqual(
    quantities.map(({ id }) => estimatesAddress(id)).toSorted(),
  );
});

it('the home page shows the chart that site.yaml names and links to its page', () => {
  const { quantity } = corpus.site;
  if (quantity === undefined) throw new Error('content/site.yaml names no quantity');
  const address = estimatesAddress(quantity);
  expect(hrefs(page('/'), '.chart svg a')).toEqual(hrefs(page(address), '.chart svg a'));
  expect(hrefs(page('/'), 'main a')).toContain(address);
});

it('the timeline contains every event once, with all claims that tell it, by year', () => {
  const claims = [...corpus.claims.values()].filter(
    (claim) => claim.kind === 'event' || eventOf(claim) !== undefined,
  );
  expect(hrefs(page('/timeline/'), '[data-item] [data-claim]').toSorted()).toEqual(
    claims.map(({ address }) => address).toSorted(),
  );
  const items = [...page('/timeline/').querySelectorAll('[data-item]')];
  const told = Map.groupBy(claims, (claim) => eventOf(claim) ?? claim.reference);
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
