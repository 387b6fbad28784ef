import { parseXml, XmlElement } from '@rgrove/parse-xml';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { analysisAddress, workAddress } from '../../src/addresses.ts';
import { corpus, deadAddresses, file, pages, pathWithin } from './built-site.ts';

/** The elements inside another. */
const elements = (parent: XmlElement | null): XmlElement[] =>
  (parent?.children ?? []).filter((child) => child instanceof XmlElement);
const field = (parent: XmlElement, name: string): string =>
  elements(parent).find((child) => child.name === name)?.text ?? '';

describe('the sitemap', () => {
  const { root } = parseXml(file('sitemap-0.xml'));
  const urls = elements(root);
  const day = (each: XmlElement): string => field(each, 'lastmod').replace('T00:00:00.000Z', '');
  const days = new Map(urls.map((url) => [pathWithin(field(url, 'loc')), day(url)]));

  it('lists exactly the pages for search engines, by their canonical addresses', () => {
    const indexed = pages.filter(({ document }) => !document.querySelector('meta[name=robots]'));
    const canonical = indexed.map(({ document }) =>
      document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    );
    expect(urls.map((url) => field(url, 'loc')).toSorted()).toEqual(canonical.toSorted());
    expect(days.has('/search/') || days.has('/404.html')).toBe(false);
  });

  it('contains the day on which each page last changed', () => {
    for (const { id, modified } of corpus.briefings) expect(days.get(analysisAddress(id))).toBe(modified);
    for (const { id, citedBy } of corpus.works.values()) {
      const citing = corpus.briefings.filter((each) =>
        citedBy.some(({ analysis }) => analysis.id === each.id),
      );
      const modified = citing.map((briefing) => briefing.modified).toSorted();
      expect(days.get(workAddress(id))).toBe(modified.at(-1));
    }
    const latest = corpus.briefings
      .map(({ modified }) => modified)
      .toSorted()
      .at(-1);
    for (const list of ['/', '/analyses/', '/names/', '/works/']) expect(days.get(list)).toBe(latest);
  });

  it('is in the index', () => {
    const index = parseXml(file('sitemap-index.xml')).root;
    expect([root?.name, index?.name]).toEqual(['urlset', 'sitemapindex']);
    for (const each of [root, index])
      expect(each?.attributes['xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    const sitemaps = elements(index);
    expect(sitemaps.map((each) => pathWithin(field(each, 'loc')))).toEqual(['/sitemap-0.xml']);
    expect(sitemaps.map(day)).toEqual([[...days.values()].toSorted().at(-1)]);
  });
});

it('robots.txt allows everything and names the sitemap', () => {
  const lines = file('robots.txt').trim().split('\n').filter(Boolean);
  expect(lines.slice(0, 2)).toEqual(['User-agent: *', 'Allow: /']);
  expect(lines.length).toBe(3);
  const [, address = ''] = /^Sitemap: (https?:\S+\/sitemap-index\.xml)$/.exec(lines[2] ?? '') ?? [];
  expect(deadAddresses([address])).toEqual([]);
});

describe('llms.txt', () => {
  const tree = unified().use(remarkParse).parse(file('llms.txt'));
  const links: string[] = [];
  visit(tree, 'link', ({ url }) => void links.push(url));

  it('consists of a title, a quotation, text, and sections of links with notes', () => {
    const [title, quotation, ...rest] = tree.children;
    expect(title).toMatchObject({ type: 'heading', depth: 1 });
    expect(quotation?.type).toBe('blockquote');
    const first = rest.findIndex(({ type }) => type === 'heading');
    expect(rest.slice(0, first).every(({ type }) => type === 'paragraph')).toBe(true);
    const sections = rest.slice(first);
    expect(sections.length).toBeGreaterThanOrEqual(6);
    for (const [at, node] of sections.entries())
      if (at % 2 === 0) expect(node).toMatchObject({ type: 'heading', depth: 2 });
      else {
        if (node.type !== 'list') throw new Error(`a section of llms.txt holds a ${node.type}`);
        for (const { children } of node.children)
          expect(children).toMatchObject([{ children: [{ type: 'link' }, { value: /^: ./ }] }]);
      }
  });

  it('links to every briefing as Markdown and to every data file, by absolute addresses', () => {
    const files = 'claims works citations estimates events names anchors'.split(' ');
    const wanted = [
      ...corpus.briefings.map(({ id }) => `${analysisAddress(id)}index.md`),
      ...files.map((file) => `/${file}.json`),
      '/claims.csv',
    ];
    expect(links.map((link) => pathWithin(link))).toEqual(expect.arrayContaining(wanted));
    expect(links.toSorted()).toEqual([...new Set(links)].toSorted());
    expect(deadAddresses(links)).toEqual([]);
  });

  it('asks to cite the original for its findings', () =>
    expect(file('llms.txt')).toContain('cite the original for its findings'));
});

describe('the description of the search', () => {
  const { root } = parseXml(file('opensearch.xml'));
  const urls = elements(root).filter(({ name }) => name === 'Url');

  it('conforms to OpenSearch 1.1', () => {
    expect(root?.name).toBe('OpenSearchDescription');
    expect(root?.attributes['xmlns']).toBe('http://a9.com/-/spec/opensearch/1.1/');
    if (!root) return;
    expect(field(root, 'ShortName')).toMatch(/^.{1,16}$/);
    expect(field(root, 'LongName')).toMatch(/^.{1,48}$/);
    expect(field(root, 'Description')).toMatch(/^.{1,1024}$/);
    expect(deadAddresses([field(root, 'Image')])).toEqual([]);
  });

  it('links to the search page and to itself', () => {
    const templates = urls.map(({ attributes }) => attributes['template'] ?? '');
    expect(templates.map((template) => pathWithin(template))).toEqual([
      '/search/?q={searchTerms}',
      '/opensearch.xml',
    ]);
    expect(deadAddresses(templates)).toEqual([]);
  });

  it('is linked from every page', () => {
    for (const { route, document } of pages)
      expect(
        document
          .querySelector('head link[rel=search][type="application/opensearchdescription+xml"]')
          ?.getAttribute('href'),
        route,
      ).toBe('/opensearch.xml');
  });
});
