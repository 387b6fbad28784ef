import { describe, expect, it } from 'vitest';
import { estimatesAddress, topicAddress, workAddress } from '../../src/addresses.ts';
import { estimatedQuantities } from '../../src/corpus/estimates.ts';
import { datasets } from '../../src/exports/data.ts';
import { corpus, deadAddresses, home, page, pages, pathWithin } from './built-site.ts';

interface Node {
  '@type': string;
  '@id': string;
  [property: string]: unknown;
}

const scripts = (document: Document): string[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent);

const described = pages.filter(({ document }) => !document.querySelector('meta[name=robots]'));
const node = (route: string): Node => JSON.parse(scripts(page(route))[0] ?? '') as Node;

/** The ids of all nodes in a value. */
function ids(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(ids);
  if (typeof value !== 'object' || value === null) return [];
  const own = '@id' in value ? [String(value['@id'])] : [];
  return [...own, ...Object.values(value).flatMap(ids)];
}

it('each page for search engines is described once, in JSON that no script can end', () => {
  for (const { route, document } of described) {
    const [text = '', ...others] = scripts(document);
    expect(others, route).toEqual([]);
    expect(text, route).not.toContain('<');
    expect(JSON.parse(text), route).toMatchObject({
      '@context': 'https://schema.org',
      '@type': expect.any(String),
      '@id': expect.any(String),
    });
  }
});

it('what a page says of itself has its canonical address', () => {
  for (const { route, document } of described) {
    if (route === '/about/') continue; // It describes its section on data.
    expect(node(route)['@id'], route).toBe(
      document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    );
  }
});

it('each node of the site is a page, a place in one or a file', () => {
  const inside = described.flatMap(({ route }) => ids(node(route)).filter((id) => id.startsWith(home)));
  expect(deadAddresses([...new Set(inside)])).toEqual([]);
});

it('the home page says where to search', () => {
  const { potentialAction } = node('/') as Node & { potentialAction: { target: { urlTemplate: string } } };
  expect(pathWithin(potentialAction.target.urlTemplate)).toBe('/search/?q={search_term_string}');
});

it('the page about the data is a catalogue of all data files with their formats', () => {
  const { dataset } = node('/about/') as Node & {
    dataset: { name: string; distribution: { contentUrl: string }[] }[];
  };
  expect(dataset.map(({ distribution }) => pathWithin(distribution[0]?.contentUrl ?? ''))).toEqual(
    datasets(corpus, (path) => path).map(({ name }) => `/${name}.json`),
  );
  expect(
    deadAddresses(dataset.flatMap(({ distribution }) => distribution.map((each) => each.contentUrl))),
  ).toEqual([]);
});

describe('questions', () => {
  it.each([...corpus.questions.values()])(
    '$id has its answers with their claims, none of them accepted',
    (question) => {
      const { suggestedAnswer, ...rest } = node(question.address) as Node & {
        suggestedAnswer: { text: string; citation: { '@id': string; appearance: { name: string } }[] }[];
      };
      expect(rest).toMatchObject({ '@type': 'Question', name: question.data.question });
      expect(rest).not.toHaveProperty('acceptedAnswer');
      expect(
        suggestedAnswer.map(({ text, citation }) => [
          text,
          citation.map((claim) => [pathWithin(claim['@id']), claim.appearance.name]),
        ]),
      ).toEqual(
        question.answers.map(({ answer, claims }) => [
          answer,
          claims.map(({ address, analysis }) => [address, analysis.data.title]),
        ]),
      );
    },
  );

  it('are parts of their topics', () => {
    for (const { id, questions } of corpus.topics.values()) {
      const { hasPart = [] } = node(topicAddress(id)) as Node & { hasPart?: Node[] };
      expect(hasPart.map((part) => pathWithin(part['@id']))).toEqual(questions.map(({ address }) => address));
    }
  });
});

it('a work is what its record says', () => {
  for (const { id, data } of corpus.works.values())
    expect(node(workAddress(id)), id).toMatchObject({
      name: data.title,
      ...(data.URL ? { url: data.URL } : {}),
    });
});

it('the estimates of a quantity are a data set with a file', () => {
  for (const { id, data } of estimatedQuantities(corpus)) {
    const { distribution, ...rest } = node(estimatesAddress(id)) as Node & {
      distribution: { contentUrl: string }[];
    };
    expect(rest).toMatchObject({ '@type': 'Dataset', name: data.label });
    expect(deadAddresses(distribution.map(({ contentUrl }) => contentUrl))).toEqual([]);
  }
});
