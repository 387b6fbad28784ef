import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parseXml } from '@rgrove/parse-xml';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { estimatedQuantities } from '../../src/corpus/estimates.ts';
import { briefingItem, citeFile, originalItem } from '../../src/exports/cite.ts';
import { contextObject } from '../../src/exports/coins.ts';
import { notedItem } from '../../src/exports/csl.ts';
import { claimsCsv, estimatesCsv } from '../../src/exports/csv.ts';
import { dataSchemas, datasets } from '../../src/exports/data.ts';
import { atomFeed, jsonFeed } from '../../src/exports/feed.ts';
import { briefingJsonLd, jsonLdText } from '../../src/exports/json-ld.ts';
import {
  catalogJsonLd,
  estimatesJsonLd,
  questionJsonLd,
  siteJsonLd,
  topicJsonLd,
  workJsonLd,
} from '../../src/exports/json-ld-pages.ts';
import { llms } from '../../src/exports/llms.ts';
import { briefingMarkdown } from '../../src/exports/markdown.ts';
import { openSearch } from '../../src/exports/opensearch.ts';
import { briefingTitle } from '../../src/exports/original.ts';
import { publicBriefing } from '../../src/exports/public-briefing.ts';
import { publicClaims, publicEstimates } from '../../src/exports/public-claims.ts';
import { references, referenceText } from '../../src/exports/references.ts';
import { savedItems } from '../../src/exports/saved-items.ts';
import { contextObjectItem } from '../zotero/coins.ts';

const absolute = (address: string): string => `https://site.example${address}`;

/** A text as formats of lines carry it. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim().normalize('NFC');

/** Checks that HTML contains elements of these names only, none of which runs anything or leads to other than web pages. */
function expectInert(html: string, elements: string[]): void {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const element of document.body.querySelectorAll('*')) {
    expect(elements).toContain(element.localName);
    expect(element.getAttributeNames().filter((name) => !['class', 'href'].includes(name))).toEqual([]);
    const address = element.getAttribute('href');
    if (address !== null) expect(address).toMatch(/^https?:/);
  }
}

export function expectJsonLd(corpus: Corpus): void {
  const { site, briefings, works, topics, questions } = corpus;
  const texts = [
    ...briefings.map((briefing) => briefingJsonLd(briefing, site, absolute)),
    ...[
      siteJsonLd(corpus, absolute),
      catalogJsonLd(corpus, datasets(corpus, absolute), absolute),
      ...[...topics.values()].map((topic) => topicJsonLd(topic, absolute)),
      ...[...questions.values()].map((question) => questionJsonLd(question, absolute)),
      ...[...works.values()].map((work) => workJsonLd(work, absolute)),
      ...estimatedQuantities(corpus).map((quantity) => estimatesJsonLd(quantity, site, absolute)),
    ].map(jsonLdText),
  ];
  for (const text of texts) {
    expect(text).not.toContain('<');
    const { document } = parseHTML(
      `<!doctype html><html><head><script>${text}</script></head><body></body></html>`,
    );
    expect(document.querySelectorAll('script').length).toBe(1);
    expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual(JSON.parse(text));
  }
  expect(texts.map((text) => (JSON.parse(text) as { name: string }).name)).toEqual(
    expect.arrayContaining([
      ...briefings.map(({ data }) => briefingTitle(data)),
      ...[...works.values()].map(({ data }) => data.title),
      ...[...questions.values()].map(({ data }) => data.question),
    ]),
  );
}

const ajv = new Ajv2020({ allErrors: true });
(addFormats as unknown as (each: typeof ajv) => void)(ajv);
const validators = new Map(Object.entries(dataSchemas).map(([name, schema]) => [name, ajv.compile(schema)]));

export function expectData(corpus: Corpus): void {
  const files = [
    ...datasets(corpus, absolute).map(({ name, rows }) => ({ name, content: rows as unknown })),
    ...corpus.briefings.map((briefing) => ({
      name: 'briefing',
      content: publicBriefing(briefing, corpus, absolute) as unknown,
    })),
  ];
  for (const { name, content } of files) {
    const validate = validators.get(name);
    validate?.(JSON.parse(JSON.stringify(content)));
    expect(validate?.errors ?? [], name).toEqual([]);
  }
}

export function expectTables(corpus: Corpus): void {
  const claims = publicClaims(corpus, absolute);
  for (const [text, records] of [
    [claimsCsv(claims), claims],
    [estimatesCsv(publicEstimates(corpus, absolute)), publicEstimates(corpus, absolute)],
  ] as const) {
    const rows: Record<string, string>[] = parseCsv(text, { bom: true, columns: true });
    expect(rows.length).toBe(records.length);
    expect(text.trimEnd().split('\r\n').length).toBe(records.length + 1);
    for (const [at, row] of rows.entries()) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/);
      const sent = records[at]?.statement.replace(/\s+/g, ' ') ?? '';
      expect([sent, `'${sent}`]).toContain(row['statement']);
    }
  }
}

export function expectFeeds(corpus: Corpus): void {
  const text = atomFeed(corpus, absolute);
  parseXml(text);
  const atom = parseAtomFeed(text).entries ?? [];
  const json = parseJsonFeed(JSON.parse(JSON.stringify(jsonFeed(corpus, absolute)))).items ?? [];
  const titles = corpus.briefings.map(({ data }) => line(briefingTitle(data)));
  expect(atom.map(({ title }) => line(title?.value ?? ''))).toEqual(expect.arrayContaining(titles));
  expect(json.map(({ title = '' }) => line(title))).toEqual(expect.arrayContaining(titles));
  for (const html of [...atom.map(({ content }) => content?.value), ...json.map((item) => item.content_html)])
    expectInert(html ?? '', ['p', 'ul', 'li', 'a']);
}

export function expectReferences(corpus: Corpus): void {
  const { site, briefings, works } = corpus;
  const items = [
    ...briefings.flatMap((briefing) => [briefingItem(briefing, site, absolute), originalItem(briefing)]),
    ...[...works.values()].map(notedItem),
  ];
  const titles = items.map(({ title }) => line(title));
  expect(JSON.parse(citeFile('json', items))).toEqual(items);
  const bibtex = citeFile('bib', items);
  expect(
    new Cite(bibtex, { forceType: '@biblatex/text' }).data.map(({ title }) => line(String(title))),
  ).toEqual(titles);
  const parsed = parseBibtex(bibtex, { sentenceCase: false });
  expect(parsed.errors).toEqual([]);
  expect(parsed.entries.map(({ key }) => key)).toEqual(items.map(({ id }) => id));
  const ris = citeFile('ris', items);
  expect(ris.match(/^TY {2}- /gm)?.length).toBe(items.length);
  expect(ris.replace(/^[A-Z][A-Z\d] {2}- .*\r\n/gm, '')).toBe('');
  expect(ris.match(/^TI {2}- .*/gm)?.map((each) => each.slice(6).normalize('NFC'))).toEqual(titles);
  expect(new Cite(ris, { forceType: '@ris/file' }).data.length).toBe(items.length);
  for (const work of works.values())
    expect(contextObjectItem(contextObject(work))['title']).toBe(work.data.title.replaceAll('+', ' '));
  for (const briefing of briefings)
    expect(savedItems(briefing, site, absolute).map(contextObjectItem).length).toBe(2);
  for (const html of references([...works.values()]).values())
    expectInert(html, ['i', 'b', 'a', 'span', 'sup', 'sub']);
}

/** The links of Markdown, and what in it is HTML. An address in a text is a link in GFM, and none in CommonMark. */
function markdownParts(text: string, gfm: boolean): { links: string[]; html: string[] } {
  const links: string[] = [];
  const html: string[] = [];
  const parser = unified().use(remarkParse);
  visit((gfm ? parser.use(remarkGfm) : parser).parse(text), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') links.push(node.url);
    if (node.type === 'html') html.push(node.value);
  });
  return { links, html };
}

export function expectMarkdown(corpus: Corpus, bodies: Map<string, string>): void {
  const index = llms(corpus, datasets(corpus, absolute), absolute);
  const { links, html } = markdownParts(index, false);
  expect(html).toEqual([]);
  for (const link of links) expect(link).toMatch(/^https:\/\/site\.example\//);
  const texts = new Map(
    [...references([...corpus.works.values()])].map(([id, each]) => [id, referenceText(each)]),
  );
  for (const briefing of corpus.briefings) {
    const text = briefingMarkdown(briefing, bodies.get(briefing.id) ?? '', texts, corpus.site, absolute);
    const [, yaml = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
    expect(parseYaml(yaml)).toMatchObject({
      title: briefing.data.title,
      publisher: briefing.data.publisher.name,
    });
    const parts = markdownParts(body, true);
    expect(parts.html).toEqual([]);
    for (const link of parts.links) expect(link).toMatch(/^https?:/);
    expect(body.match(/^# /gm)?.length).toBe(1);
  }
}

export const expectOpenSearch = (corpus: Corpus): void => {
  expect(parseXml(openSearch(corpus, absolute)).root?.name).toBe('OpenSearchDescription');
};
