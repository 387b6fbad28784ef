import { analysisAddress, estimatesAddress, topicAddress, workAddress } from '../addresses.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { latestDay } from '../wording/dates.ts';
import { estimatedQuantities } from '../corpus/estimates.ts';
import type { Absolute } from './public.ts';
import { element, xmlDocument } from './xml.ts';

/** A page for search engines, and the day on which its content last changed. */
export interface IndexedPage {
  address: string;
  modified: string;
}

/** Every page that is for search engines: all but the search and the 404 page. */
export function indexedPages(corpus: Corpus): IndexedPage[] {
  const { briefings, topics, works, modified } = corpus;
  const days = new Map(briefings.map((briefing) => [briefing.id, briefing.modified]));
  const lists = [
    '/',
    '/about/',
    '/analyses/',
    '/claims/',
    '/topics/',
    '/estimates/',
    '/timeline/',
    '/names/',
    '/works/',
  ];
  return [
    ...lists.map((address) => ({
      address,
      modified,
    })),
    ...briefings.map((briefing) => ({ address: analysisAddress(briefing.id), modified: briefing.modified })),
    ...[...topics.keys()].map((id) => ({ address: topicAddress(id), modified })),
    ...[...works.values()].map(({ id, citedBy }) => ({
      address: workAddress(id),
      modified: latestDay(citedBy.map(({ analysis }) => days.get(analysis.id) ?? modified)) ?? modified,
    })),
    ...estimatedQuantities(corpus).map(({ id, estimates }) => ({
      address: estimatesAddress(id),
      modified: latestDay(estimates.map(({ briefing }) => briefing.modified)) ?? modified,
    })),
  ];
}

/** The pages as a sitemap (sitemaps.org 0.9), which holds at most 50,000 of them. */
export const sitemap = (pages: IndexedPage[], absolute: Absolute): string =>
  xmlDocument(element('urlset', { xmlns }, ...pages.map((page) => entry('url', page, absolute))));

/** Sitemaps as an index, each with the day of the last change in it. */
export const sitemapIndex = (sitemaps: IndexedPage[], absolute: Absolute): string =>
  xmlDocument(
    element('sitemapindex', { xmlns }, ...sitemaps.map((each) => entry('sitemap', each, absolute))),
  );

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const entry = (name: string, { address, modified }: IndexedPage, absolute: Absolute) =>
  element(name, {}, element('loc', {}, absolute(address)), element('lastmod', {}, modified));
