import { parseXml } from '@rgrove/parse-xml';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { analysisAddress } from '../../src/addresses.ts';
import { corpus, deadAddresses, file, pages } from './built-site.ts';

const atom = parseAtomFeed(file('feed.xml'));
const json = parseJsonFeed(JSON.parse(file('feed.json')));
const entries = atom.entries ?? [];
const items = json.items ?? [];

/** RFC 3339, section 5.6 */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

describe('the Atom feed', () => {
  it('is well-formed XML in the namespace of Atom', () => {
    const { root } = parseXml(file('feed.xml'));
    expect(root?.name).toBe('feed');
    expect(root?.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
  });

  it('contains what RFC 4287 requires: ids, titles, dates, an author, its own address', () => {
    expect(atom.authors?.[0]?.name).toBeTruthy();
    for (const { id, title, updated } of [atom, ...entries]) {
      expect(id).toMatch(/^tag:[a-z0-9.-]+,\d{4}:\//);
      expect(title?.value).toBeTruthy();
      expect(updated).toMatch(moment);
    }
    for (const { published, authors } of entries) {
      expect(published).toMatch(moment);
      expect(authors).toEqual(atom.authors);
    }
    expect(atom.links?.find(({ rel }) => rel === 'self')?.href).toMatch(/^https?:.+\/feed\.xml$/);
  });

  it('contains an entry for each briefing, with its dates, and one for each change', () => {
    const changes = corpus.briefings.flatMap(({ data }) => data.changes);
    expect(entries.length).toBe(corpus.briefings.length + changes.length);
    for (const { id, data, modified } of corpus.briefings) {
      const entry = entries.find((each) => each.id?.endsWith(analysisAddress(id)));
      expect(entry?.published).toBe(`${data.published}T00:00:00.000Z`);
      expect(entry?.updated).toBe(`${modified}T00:00:00.000Z`);
      expect(entry?.summary?.value).toBe(data.summary);
    }
  });

  it('lists the latest entry first, is as new as that, and uses each id once', () => {
    const moments = entries.map(({ updated }) => updated);
    expect(moments).toEqual(moments.toSorted().toReversed());
    expect(atom.updated).toBe(moments[0]);
    const ids = [atom, ...entries].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('links to pages of the site and to places in them', () => {
    const links = [atom, ...entries].flatMap(({ links = [] }) => links);
    expect(deadAddresses(links.filter(({ rel }) => rel !== 'license').map(({ href }) => href))).toEqual([]);
    for (const { id, data } of corpus.briefings) {
      const content = entries.find((each) => each.id?.endsWith(analysisAddress(id)))?.content?.value ?? '';
      const { document } = parseHTML(`<body>${content}</body>`);
      const addresses = [...document.querySelectorAll('li a')].map((link) => link.getAttribute('href') ?? '');
      expect(addresses.length).toBe(data.keyClaims.length);
      expect(deadAddresses(addresses)).toEqual([]);
    }
  });
});

describe('the JSON Feed', () => {
  it('contains the fields of version 1.1', () => {
    const raw: unknown = JSON.parse(file('feed.json'));
    expect(raw).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
    expect(json.title).toBe(atom.title?.value);
    expect(json.authors?.[0]?.name).toBeTruthy();
    expect(deadAddresses([json.home_page_url, json.feed_url])).toEqual([]);
    for (const { id, url, authors, content_html, date_published, date_modified } of items) {
      expect(authors).toEqual(json.authors);
      expect(id).toBeTypeOf('string');
      expect(content_html).toMatch(/^<p>/);
      expect([date_published, date_modified]).toEqual([
        expect.stringMatching(moment),
        expect.stringMatching(moment),
      ]);
      expect(deadAddresses([url])).toEqual([]);
    }
  });

  it('contains the entries of the Atom feed', () => {
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

it('every page links to the feed, for programs and for readers', () => {
  for (const { route, document } of pages) {
    const types = [...document.querySelectorAll('head link[rel=alternate][href*=feed]')].map((link) =>
      link.getAttribute('type'),
    );
    expect(types, route).toEqual(['application/atom+xml', 'application/feed+json']);
    expect(document.querySelector('footer a[href$="/feed.xml"]')?.textContent, route).toContain('Feed');
  }
});
