import { describe, expect, it } from 'vitest';
import { analysisAddress, estimatesAddress, topicAddress, workAddress } from '../../src/addresses.ts';
import { claimParts } from '../../src/corpus/claim-parts.ts';
import { estimatedQuantities } from '../../src/corpus/estimates.ts';
import { corpus, deadLink, hrefs, page, pages } from './built-site.ts';

const briefings = corpus.briefings.map((briefing) => ({
  id: briefing.id,
  briefing,
  document: page(analysisAddress(briefing.id)),
}));

it('the pages are those of the design, and no others', () => {
  const routes = [
    '/',
    '/analyses/',
    '/claims/',
    '/topics/',
    '/forecasts/',
    '/estimates/',
    '/timeline/',
    '/names/',
    '/works/',
  ];
  routes.push('/search/', '/about/', '/404.html');
  for (const { id } of corpus.briefings) routes.push(analysisAddress(id));
  for (const { address } of claimParts(corpus)) routes.push(address);
  for (const id of corpus.works.keys()) routes.push(workAddress(id));
  for (const id of corpus.topics.keys()) routes.push(topicAddress(id));
  for (const { address } of corpus.questions.values()) routes.push(address);
  for (const { id } of estimatedQuantities(corpus)) routes.push(estimatesAddress(id));
  expect(pages.map(({ route }) => route).toSorted()).toEqual(routes.toSorted());
});

it('every internal link and fragment resolves', () => {
  const broken = pages.flatMap(({ route, document }) =>
    hrefs(document, '[href]').flatMap((href) => {
      if (href === null || /^https?:/.test(href)) return [];
      const reason = deadLink(route, href);
      return reason ? [`${route}: ${href}: ${reason}`] : [];
    }),
  );
  expect(broken).toEqual([]);
});

it('ids are unique in each page', () => {
  const repeated = pages.flatMap(({ route, document }) => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `${route}#${id}`);
  });
  expect(repeated).toEqual([]);
});

it('each page has one h1, a title, a description, a language and a canonical address', () => {
  for (const { route, document } of pages) {
    expect(document.querySelectorAll('h1').length, route).toBe(1);
    expect(document.title, route).not.toBe('');
    expect(document.querySelector('meta[name=description]')?.getAttribute('content'), route).toBeTruthy();
    expect(document.documentElement.lang, route).toBe('en-GB');
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href'), route).toMatch(/^http/);
  }
});

describe.each(briefings)('the briefing $id', ({ briefing, document }) => {
  it('contains each claim once, with a link to it', () => {
    const placed = [...document.querySelectorAll('.claim')].map(({ id }) => id);
    expect(placed.toSorted()).toEqual([...briefing.claims.keys()].map((id) => `claim-${id}`).toSorted());
    for (const id of placed) {
      expect(document.querySelectorAll(`a.anchor[href="#${id}"]`).length).toBe(1);
    }
  });

  it('marks the cited works after each claim', () => {
    for (const claim of briefing.claims.values()) {
      const marks = hrefs(document, `[id="claim-${claim.id}"] [data-footnote-ref]`);
      expect(marks).toEqual(claim.works.map(({ id }) => `#fn-${id}`));
    }
  });

  it('contains a note for each cited work, with its numbers in the original and a link back to every use', () => {
    expect(document.querySelectorAll('.footnotes li').length).toBe(briefing.works.size);
    for (const [id, { notes }] of briefing.works) {
      const note = document.querySelector(`[id="fn-${id}"]`);
      for (const { number } of notes)
        expect(note?.textContent).toMatch(new RegExp(`Notes? .*\\b${number}\\b.* in the original`));
      const uses = document.querySelectorAll(`[data-footnote-ref][href="#fn-${id}"]`);
      expect(hrefs(note, '[data-footnote-backref]')).toEqual([...uses].map((use) => `#${use.id}`));
      expect(uses.length).toBeGreaterThan(0);
    }
  });

  it('tells our words from the original and links to that', () => {
    expect(document.querySelector('main')?.textContent).toContain('This is a briefing in our own words.');
    const { url, title } = briefing.data;
    expect(document.querySelector('h1')?.textContent).toBe(title);
    if (url) expect(hrefs(document, 'main a')).toContain(url);
    else expect(document.querySelector('main')?.textContent).toContain('Address not known');
  });

  it('links to each key claim and each section', () => {
    const links = hrefs(document, 'main a');
    for (const id of briefing.data.keyClaims)
      expect(links).toContain(`${analysisAddress(briefing.id)}#claim-${id}`);
    for (const { id } of briefing.outline.sections) expect(links).toContain(`#${id}`);
  });
});

it('the page of a work links to the analyses that cite it and to their claims', () => {
  for (const work of corpus.works.values()) {
    const links = hrefs(page(workAddress(work.id)), 'main a');
    for (const { analysis } of work.citedBy) expect(links).toContain(analysisAddress(analysis.id));
    for (const { address } of work.claims) expect(links).toContain(address);
  }
});

it('the links to the next briefing lead through all of them by date', () => {
  const route = [];
  for (let at: string | null | undefined = analysisAddress(corpus.briefings[0]?.id ?? ''); at;) {
    route.push(at);
    at = page(at).querySelector('a[rel=next]')?.getAttribute('href');
  }
  expect(route).toEqual(corpus.briefings.map(({ id }) => analysisAddress(id)));
});
