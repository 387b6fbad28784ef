import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { estimatesAddress, estimatesCsvAddress } from '../../src/addresses.ts';
import { estimatedQuantities } from '../../src/corpus/estimates.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { dist, readPages } from './dist.ts';

const corpus = readCorpus(process.cwd());
const quantities = estimatedQuantities(corpus);
const byRoute = new Map(readPages(dist).map((page) => [page.route, page.document]));
const hrefs = (route: string, selector: string): (string | null)[] =>
  [...(byRoute.get(route)?.querySelectorAll(selector) ?? [])].map((link) => link.getAttribute('href'));

describe.each(quantities)('the chart of $id', ({ id, data, estimates }) => {
  const route = estimatesAddress(id);
  const document = byRoute.get(route);

  it('has a mark for each row of its table, with the same link', () => {
    const addresses = estimates.map(({ claim }) => claim.address);
    expect(hrefs(route, '.chart svg a')).toEqual(addresses);
    expect(hrefs(route, '[data-estimates] [data-claim]')).toEqual(addresses);
  });

  it('says in words what each mark says', () => {
    const svg = document?.querySelector('.chart svg');
    expect(svg?.querySelector(`[id="${svg.getAttribute('aria-labelledby')}"]`)?.textContent).toContain(
      data.label,
    );
    const description = document?.getElementById(svg?.getAttribute('aria-describedby') ?? '')?.textContent;
    for (const { figure, estimator, reporter } of estimates)
      for (const words of [figure, estimator, reporter]) expect(description).toContain(words);
  });

  it('brings no styles of its own', () => {
    expect(document?.querySelectorAll('.chart svg style, .chart svg [style], .chart svg[style]').length).toBe(
      0,
    );
  });

  it('is a CSV file with a line an estimate too', () => {
    const lines = readFileSync(join(dist, estimatesCsvAddress(id)), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines.length).toBe(estimates.length + 1);
    expect(hrefs(route, 'a[download]')).toEqual([estimatesCsvAddress(id)]);
  });
});

it('the list of estimates links every quantity', () => {
  expect(hrefs('/estimates/', 'main li a')).toEqual(quantities.map(({ id }) => estimatesAddress(id)));
});

it('the home page shows the chart of the strength of ISKP and leads to its page', () => {
  expect(hrefs('/', '.chart svg a')).toEqual(hrefs(estimatesAddress('iskp-fighters'), '.chart svg a'));
  expect(hrefs('/', 'main a')).toContain(estimatesAddress('iskp-fighters'));
});

it('every event claim is in the timeline once, by date', () => {
  const events = corpus.briefings.flatMap((briefing) =>
    [...briefing.claims.values()].flatMap((claim) => (claim.kind === 'event' ? [claim.address] : [])),
  );
  expect(hrefs('/timeline/', '[data-item] [data-claim]').toSorted()).toEqual(events.toSorted());
  const years = [...(byRoute.get('/timeline/')?.querySelectorAll('h2') ?? [])].map((h2) => h2.textContent);
  expect(years).toEqual(years.toSorted());
});
