import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { analysisAddress } from '../../src/addresses.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { dist, follow, pathWithin, readPages } from './dist.ts';

const corpus = readCorpus(process.cwd());
const pages = readPages(dist);
const byRoute = new Map(pages.map((page) => [page.route, page]));
const text = (file: string): string => readFileSync(join(dist, file), 'utf8');
const atom = parseAtomFeed(text('feed.xml'));
const json = parseJsonFeed(JSON.parse(text('feed.json')));
const entries = atom.entries ?? [];
const items = json.items ?? [];

/** RFC 3339, section 5.6 */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

const broken = (addresses: (string | undefined)[]): string[] =>
  addresses.flatMap((address = 'no address') => {
    const path = pathWithin(byRoute, address);
    const reason = path.startsWith('/') ? follow(dist, byRoute, '/', path) : 'is not of this site';
    return reason ? [`${address}: ${reason}`] : [];
  });

describe('the Atom feed', () => {
  it('is well-formed XML in the namespace of Atom', () => {
    const { root } = parseXml(text('feed.xml'));
    expect(root?.name).toBe('feed');
    expect(root?.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
  });

  it('has all that RFC 4287 asks for: ids, titles, moments, an author, its own address', () => {
    expect(atom.authors?.[0]?.name).toBeTruthy();
    for (const { id, title, updated } of [atom, ...entries]) {
      expect(id).toMatch(/^tag:[a-z0-9.-]+,\d{4}:\//);
      expect(title?.value).toBeTruthy();
      expect(updated).toMatch(moment);
    }
    for (const { published } of entries) expect(published).toMatch(moment);
    expect(atom.links?.find(({ rel }) => rel === 'self')?.href).toMatch(/^https?:.+\/feed\.xml$/);
  });

  it('has an entry for each briefing, published and updated on its days, and one for each change', () => {
    const changes = corpus.briefings.flatMap(({ data }) => data.changes);
    expect(entries.length).toBe(corpus.briefings.length + changes.length);
    for (const { id, data, modified } of corpus.briefings) {
      const entry = entries.find((each) => each.id?.endsWith(analysisAddress(id)));
      expect(entry?.published).toBe(`${data.published}T00:00:00.000Z`);
      expect(entry?.updated).toBe(`${modified}T00:00:00.000Z`);
      expect(entry?.summary?.value).toBe(data.summary);
    }
  });

  it('has the latest first, is as new as that, and gives no id twice', () => {
    const moments = entries.map(({ updated }) => updated);
    expect(moments).toEqual(moments.toSorted().toReversed());
    expect(atom.updated).toBe(moments[0]);
    const ids = [atom, ...entries].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads to pages of the site and to places in them', () => {
    const links = [atom, ...entries].flatMap(({ links = [] }) => links);
    expect(broken(links.filter(({ rel }) => rel !== 'license').map(({ href }) => href))).toEqual([]);
    for (const { id, data } of corpus.briefings) {
      const content = entries.find((each) => each.id?.endsWith(analysisAddress(id)))?.content?.value ?? '';
      const { document } = parseHTML(`<body>${content}</body>`);
      const addresses = [...document.querySelectorAll('li a')].map((link) => link.getAttribute('href') ?? '');
      expect(addresses.length).toBe(data.keyClaims.length);
      expect(broken(addresses)).toEqual([]);
    }
  });
});

describe('the JSON Feed', () => {
  it('has the fields of version 1.1', () => {
    const raw: unknown = JSON.parse(text('feed.json'));
    expect(raw).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
    expect(json.title).toBe(atom.title?.value);
    expect(json.authors?.[0]?.name).toBeTruthy();
    expect(broken([json.home_page_url, json.feed_url])).toEqual([]);
    for (const { id, url, content_html, date_published, date_modified } of items) {
      expect(id).toBeTypeOf('string');
      expect(content_html).toMatch(/^<p>/);
      expect([date_published, date_modified]).toEqual([
        expect.stringMatching(moment),
        expect.stringMatching(moment),
      ]);
      expect(broken([url])).toEqual([]);
    }
  });

  it('has the entries of the Atom feed', () => {
    expect(
      items.map(({ id, url, title, content_html, date_modified }) => [
        id,
        url,
        title,
        content_html,
        date_modified,
      ]),
    ).toEqual(
      entries.map(({ id, links, title, content, updated }) => [
        id,
        links?.[0]?.href,
        title?.value,
        content?.value,
        updated,
      ]),
    );
  });
});

it('every page says where the feed is, to programs and to readers', () => {
  for (const { route, document } of pages) {
    const types = [...document.querySelectorAll('head link[rel=alternate][href*=feed]')].map((link) =>
      link.getAttribute('type'),
    );
    expect(types, route).toEqual(['application/atom+xml', 'application/feed+json']);
    expect(document.querySelector('footer a[href$="/feed.xml"]')?.textContent, route).toContain('Feed');
  }
});
