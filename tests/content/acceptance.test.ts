/**
 * What the content of this site has to contain, apart from what holds for any content (tests/site). All figures are
 * least ones or about the five first analyses, so that additions change none of them.
 */
import { expect, it } from 'vitest';
import { estimatesAddress, topicAddress } from '../../src/addresses.ts';
import { estimateFrame } from '../../src/charts/estimate-frame.ts';
import { estimatedQuantities } from '../../src/corpus/estimates.ts';
import type { PublicCitation } from '../../src/schemas/public.ts';
import { corpus, file, hrefs, page, pages } from '../site/built-site.ts';

const topics = [...corpus.topics.values()];
const firstFive = [
  'bonesh-2023-taliban-rule',
  'foxley-2020-future-spoiler',
  'legiec-2021-prospects',
  'mei-2022-chinas-doorstep',
  'sarkar-2020-understanding-presence',
];

it('the five first analyses are there, with all 130 notes of their originals', () => {
  expect(corpus.briefings.map(({ id }) => id)).toEqual(expect.arrayContaining(firstFive));
  const citations: PublicCitation[] = JSON.parse(file('citations.json'));
  expect(citations.filter(({ analysis }) => firstFive.includes(analysis)).length).toBe(130);
});

it('at least 10 topics contain at least 40 questions, which include each of the five first analyses', () => {
  expect(topics.length).toBeGreaterThanOrEqual(10);
  expect(corpus.questions.size).toBeGreaterThanOrEqual(40);
  const compared = [...corpus.questions.values()].flatMap(({ claims }) => claims.map(({ analysis }) => analysis.id));
  expect(compared).toEqual(expect.arrayContaining(firstFive));
});

it.each(topics)('the synthesis of the topic $id links to at least three claims', ({ id }) => {
  expect(hrefs(page(topicAddress(id)).querySelector('.synthesis')).length).toBeGreaterThanOrEqual(3);
});

it('the briefings and names have more than 300 places with an address', () => {
  const places = pages.flatMap(({ document }) => [
    ...document.querySelectorAll('.prose :is(h2, h3):not(#footnote-label), .claim, .footnotes li'),
  ]);
  expect(places.length).toBeGreaterThan(300);
});

it('the home page shows the chart of the strength of ISKP, which reaches from 2015 to at least 2023', () => {
  expect(hrefs(page('/'), 'main a')).toContain(estimatesAddress('iskp-fighters'));
  const estimates = estimatedQuantities(corpus).find(({ id }) => id === 'iskp-fighters')?.estimates ?? [];
  const { years } = estimateFrame(estimates, { x: 0, y: 0, width: 1000, height: 100 });
  expect(years[0]).toBeLessThanOrEqual(2015);
  expect(years.at(-1)).toBeGreaterThanOrEqual(2023);
});

it('the maps draw more than 20 places, and the page lists those outside', () => {
  const document = page('/names/');
  expect(document.querySelectorAll('svg :is(.dot, .ring)').length).toBeGreaterThan(20);
  expect(document.querySelector('#map')?.parentElement?.textContent).toContain('Outside the maps');
});
