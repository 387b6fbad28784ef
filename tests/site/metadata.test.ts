import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analysisAddress, workAddress } from '../../src/addresses.ts';
import { machineDate } from '../../src/wording/dates.ts';
import type { Person } from '../../src/schemas/person.ts';
import type { Work } from '../../src/schemas/work.ts';
import { offeredItems, savedItem } from '../zotero/connector.ts';
import { embeddedItem } from '../zotero/embedded-metadata.ts';
import { withStops } from '../zotero/item.ts';
import { corpus, deadAddresses, home, hrefs, page, pages } from './built-site.ts';
import { dist } from './dist.ts';

const content = (document: Document, selector: string): string =>
  document.querySelector(selector)?.getAttribute('content') ?? '';

/** People as Zotero writes them: initials with a full stop. */
const creators = (people: Person[]) =>
  people.map((person) =>
    'literal' in person
      ? { name: person.literal }
      : { lastName: person.family, firstName: withStops(person.given ?? '') },
  );

const briefings = corpus.briefings.map((briefing) => ({
  id: briefing.id,
  briefing,
  url: home + analysisAddress(briefing.id).slice(1),
  document: page(analysisAddress(briefing.id)),
}));

describe.each(briefings)('the briefing $id', ({ id, briefing, url, document }) => {
  const { data } = briefing;

  it('is offered by Zotero twice: as the report that it briefs, and as itself', () => {
    const [original, ours, ...others] = offeredItems(document);
    expect(others).toEqual([]);
    expect(original).toEqual({
      itemType: 'report',
      title: data.title,
      creators: creators(data.author),
      date: machineDate(data.date),
      publisher: data.publisher.name,
      ...(data.series ? { seriesTitle: data.series } : {}),
      ...(data.url ? { url: data.url } : {}),
      abstractNote: expect.stringMatching(/^.+ \(Summary by .+, http.+\)$/),
    });
    expect(ours).toMatchObject({
      itemType: 'webpage',
      title: `Briefing: ${data.title}`,
      creators: [],
      date: briefing.modified,
      publicationTitle: corpus.site.name,
      url,
      abstractNote: data.summary,
    });
  });

  it('is the report that it briefs for readers of tags, such as Google Scholar', () => {
    const { abstractNote, ...item } = embeddedItem(document);
    expect(item).toEqual({
      itemType: 'report',
      title: data.title,
      creators: creators(data.author),
      date: machineDate(data.date)?.replaceAll('-', '/'),
      institution: data.publisher.name,
      url: data.url ?? url,
      language: 'en-GB',
    });
    expect(abstractNote).toMatch(/^.+ \(Summary by .+, http.+\)$/);
  });

  it('contains no other tag that Zotero takes for one of Highwire', () => {
    const names = [...document.querySelectorAll('meta[name*=citation_]')].map((tag) =>
      tag.getAttribute('name'),
    );
    expect(names.filter((name) => !name?.startsWith('citation_'))).toEqual([]);
  });

  it('has signposts to its formats, its licence and its type', () => {
    const links = [...document.querySelectorAll('head link')].map((link) =>
      ['rel', 'type', 'href'].map((name) => link.getAttribute(name)).join(' '),
    );
    expect(links).toEqual(
      expect.arrayContaining([
        `cite-as  ${url}`,
        'type  https://schema.org/AboutPage',
        'type  https://schema.org/Report',
        'license  https://creativecommons.org/licenses/by/4.0/',
        `item text/markdown ${url}index.md`,
        `describedby application/json ${url}index.json`,
        `describedby application/vnd.citationstyles.csl+json ${url}cite.json`,
        `describedby application/x-bibtex ${url}cite.bib`,
        `describedby application/x-research-info-systems ${url}cite.ris`,
        `alternate text/markdown ${url}index.md`,
      ]),
    );
  });

  it('has signposts that lead to files', () => {
    const own = hrefs(document, 'head link')
      .map((href) => href ?? '')
      .filter((href) => href.startsWith(url) && href !== url);
    expect(own.length).toBeGreaterThan(0);
    expect(deadAddresses(own)).toEqual([]);
  });

  it('names in JSON-LD its original, its works and its key claims', () => {
    const report = jsonLd(document);
    expect(report).toMatchObject({
      '@type': 'Report',
      url,
      datePublished: data.published,
      isBasedOn: { '@type': 'Report', name: data.title, publisher: { name: data.publisher.name } },
    });
    expect(report.isBasedOn.url).toBe(data.url);
    expect(report.isBasedOn.author?.length ?? 0).toBe(data.author.length);
    expect(report.citation?.map(({ name }) => name) ?? []).toEqual(
      [...briefing.works.values()].map(({ work }) => work.data.title),
    );
    expect(report.hasPart.map(({ text }) => text)).toEqual(
      data.keyClaims.map((id) => briefing.claims.get(id)?.statement),
    );
  });

  it('refers in JSON-LD only to existing addresses', () => {
    const report = jsonLd(document);
    const defined = new Set([report.isBasedOn['@id'], ...(report.citation ?? []).map((work) => work['@id'])]);
    for (const claim of report.hasPart) {
      expect(deadAddresses([claim.url])).toEqual([]);
      for (const { '@id': reference } of [claim.appearance, ...(claim.citation ?? [])])
        expect(defined).toContain(reference);
    }
    expect(deadAddresses((report.citation ?? []).map((work) => work['@id']))).toEqual([]);
    expect(deadAddresses([report.image])).toEqual([]);
  });

  it('has a picture of its own', () => {
    expect(content(document, 'meta[property="og:image"]')).toBe(`${url}card.png`);
    expect(content(document, 'meta[property="og:image:alt"]')).toContain(data.title);
    expect(existsSync(join(dist, 'analyses', id, 'card.png'))).toBe(true);
  });
});

it('each page has metadata for sharing: title, description, address and a picture of 1200 by 630', () => {
  for (const { route, document } of pages) {
    const card = (name: string) => content(document, `meta[property="og:${name}"]`);
    expect(card('title'), route).not.toBe('');
    expect(card('description'), route).toBe(content(document, 'meta[name=description]'));
    expect(card('url'), route).toBe(document.querySelector('link[rel=canonical]')?.getAttribute('href'));
    expect(card('image:alt'), route).not.toBe('');
    expect(content(document, 'meta[name="twitter:card"]'), route).toBe('summary_large_image');
    expect([card('image:width'), card('image:height')], route).toEqual(['1200', '630']);
    expect(card('image').startsWith(home), route).toBe(true);
    expect(pngSize(card('image').slice(home.length)), route).toEqual([1200, 630]);
  }
});

it('Zotero saves every other page as a page of the site, with the day on which the site last changed', () => {
  const others = pages.filter(({ document }) => !document.querySelector('.Z3988'));
  expect(others.length).toBeGreaterThan(10);
  for (const { route, document } of others) {
    const { itemType, date, publicationTitle } = savedItem(document);
    expect({ itemType, date, publicationTitle }, route).toEqual({
      itemType: 'webpage',
      date: corpus.modified,
      publicationTitle: corpus.site.name,
    });
  }
});

it.each([...corpus.works.values()])('Zotero saves the work $id from its page', ({ id, data }) => {
  const { abstractNote = '', ...item } = savedItem(page(workAddress(id)));
  expect(item).toEqual(expectedItem(data));
  for (const field of ['number', 'genre', 'accessed', 'collection-number', 'doubt'] as const)
    if (data[field]) expect(abstractNote).toContain(data[field]);
  for (const editor of data.editor ?? [])
    if ('family' in editor) expect(abstractNote).toContain(`editor: ${editor.family}`);
});

/** The item of Zotero for a work, without what a ContextObject has no key for: that is in the abstract. */
function expectedItem(work: Work): Record<string, unknown> {
  const type = zoteroTypes[work.type];
  const bookish = type === 'report' || type === 'book';
  const fields = {
    title: work.title,
    date: work.issued && machineDate(work.issued),
    url: work.URL,
    publicationTitle: bookish ? undefined : work['container-title'],
    publisher: type === 'journalArticle' ? undefined : work.publisher,
    [type === 'report' ? 'seriesTitle' : 'series']: bookish ? work['collection-title'] : undefined,
    place: work['publisher-place'],
    volume: work.volume,
    issue: work.issue,
    pages: work.page,
    edition: work.edition,
    language: work.language,
  };
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { itemType: type, creators: creators(work.author ?? []), ...Object.fromEntries(present) };
}

const zoteroTypes: Partial<Record<Work['type'], string>> = {
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  book: 'book',
  document: 'document',
  periodical: 'document',
  post: 'forumPost',
  'post-weblog': 'blogPost',
  report: 'report',
  webpage: 'webpage',
};

interface Node {
  '@id': string;
  name: string;
  url: string;
}

/** The parts of the JSON-LD of a briefing that the tests look at. */
interface ReportNode extends Node {
  image: string;
  isBasedOn: Node & { author?: Node[] };
  citation?: Node[];
  hasPart: (Node & { text: string; appearance: Node; citation?: Node[] })[];
}

function jsonLd(document: Document): ReportNode {
  const [script, ...others] = [...document.querySelectorAll('script[type="application/ld+json"]')];
  expect(others).toEqual([]);
  return JSON.parse(script?.textContent ?? '') as ReportNode;
}

/** Width and height of a PNG (PNG Specification, 11.2.2: the header is the first chunk). */
function pngSize(path: string): [number, number] {
  const file = readFileSync(join(dist, path));
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
