import { describe, expect, it } from 'vitest';
import { analysisAddress, estimatesAddress, topicAddress, workAddress } from '../../src/addresses.ts';
import { estimatedQuantities } from '../../src/corpus/estimates.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { dist, follow, readPages } from './dist.ts';

const corpus = readCorpus(process.cwd());
const pages = readPages(dist);
const byRoute = new Map(pages.map((page) => [page.route, page]));

const briefings = corpus.briefings.map((briefing) => {
  const page = byRoute.get(analysisAddress(briefing.id));
  if (!page) throw new Error(`${briefing.id} has no page`);
  return { id: briefing.id, briefing, document: page.document };
});

it('each address of the design answers', () => {
  const routes = [
    '/',
    '/analyses/',
    '/claims/',
    '/topics/',
    '/estimates/',
    '/timeline/',
    '/names/',
    '/works/',
  ];
  routes.push('/search/', '/about/', '/404.html');
  for (const { id } of corpus.briefings) routes.push(analysisAddress(id));
  for (const id of corpus.works.keys()) routes.push(workAddress(id));
  for (const id of corpus.topics.keys()) routes.push(topicAddress(id));
  for (const { id } of estimatedQuantities(corpus)) routes.push(estimatesAddress(id));
  expect(pages.map(({ route }) => route).toSorted()).toEqual(routes.toSorted());
});

it('every internal link and fragment resolves', () => {
  const broken = pages.flatMap(({ route, document }) =>
    [...document.querySelectorAll('[href]')].flatMap((link) => {
      const href = link.getAttribute('href') ?? '';
      if (/^https?:/.test(href)) return [];
      const reason = follow(dist, byRoute, route, href);
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
  it('places each claim once, with a link to it', () => {
    const placed = [...document.querySelectorAll('.claim')].map(({ id }) => id);
    expect(placed.toSorted()).toEqual([...briefing.claims.keys()].map((id) => `claim-${id}`).toSorted());
    for (const id of placed) {
      expect(document.querySelectorAll(`a.anchor[href="#${id}"]`).length).toBe(1);
    }
  });

  it('sets after each claim the marks of the works that it rests on', () => {
    for (const claim of briefing.claims.values()) {
      const marks = document.querySelectorAll(`[id="claim-${claim.id}"] [data-footnote-ref]`);
      expect([...marks].map((mark) => mark.getAttribute('href'))).toEqual(
        claim.citations.map((work) => `#fn-${work}`),
      );
    }
  });

  it('has a note for each cited work, with its numbers in the original and a way back to every use', () => {
    expect(document.querySelectorAll('.footnotes li').length).toBe(briefing.works.size);
    for (const [id, { notes }] of briefing.works) {
      const note = document.querySelector(`[id="fn-${id}"]`);
      for (const { number } of notes)
        expect(note?.textContent).toMatch(new RegExp(`Notes? .*\\b${number}\\b.* in the original`));
      const uses = document.querySelectorAll(`[data-footnote-ref][href="#fn-${id}"]`);
      const ways = note?.querySelectorAll('[data-footnote-backref]') ?? [];
      expect([...ways].map((way) => way.getAttribute('href'))).toEqual([...uses].map((use) => `#${use.id}`));
      expect(uses.length).toBeGreaterThan(0);
    }
  });

  it('says that it is ours and where the original is', () => {
    expect(document.querySelector('main')?.textContent).toContain('This is a briefing in our own words.');
    const { url, title } = briefing.data;
    expect(document.querySelector('h1')?.textContent).toBe(title);
    if (url)
      expect([...document.querySelectorAll('main a')].map((a) => a.getAttribute('href'))).toContain(url);
    else expect(document.querySelector('main')?.textContent).toContain('Address not known');
  });

  it('links each key claim and each section', () => {
    const links = new Set([...document.querySelectorAll('main a')].map((a) => a.getAttribute('href')));
    for (const id of briefing.data.keyClaims)
      expect(links).toContain(`${analysisAddress(briefing.id)}#claim-${id}`);
    for (const { id } of briefing.outline.sections) expect(links).toContain(`#${id}`);
  });
});

it('each work names the analyses that cite it and the claims that rest on it', () => {
  for (const work of corpus.works.values()) {
    const document = byRoute.get(workAddress(work.id))?.document;
    const links = [...(document?.querySelectorAll('main a') ?? [])].map((a) => a.getAttribute('href'));
    for (const { analysis } of work.citedBy) expect(links).toContain(analysisAddress(analysis.id));
    for (const { address } of work.claims) expect(links).toContain(address);
  }
});

it('previous and next lead through all briefings by date', () => {
  const route = [];
  for (let at: string | null | undefined = analysisAddress(corpus.briefings[0]?.id ?? ''); at;) {
    route.push(at);
    at = byRoute.get(at)?.document.querySelector('a[rel=next]')?.getAttribute('href');
  }
  expect(route).toEqual(corpus.briefings.map(({ id }) => analysisAddress(id)));
});
