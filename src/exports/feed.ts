import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { type Absolute, analysisAddress } from '../addresses.ts';
import type { Briefing, Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { briefingTitle, originalText } from './original.ts';

/** A briefing, or a change of one. Days are moments too: their first, UTC. */
interface FeedEntry {
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  published: Date;
  updated: Date;
}

/** The briefings and their changes in the Atom Syndication Format (RFC 4287), with the licence as RFC 4946 has it. */
export function atomFeed(corpus: Corpus, absolute: Absolute): string {
  const { site, modified } = corpus;
  const home = absolute('/');
  return generateAtomFeed(
    {
      xml: { lang: language },
      id: tagOf(corpus, absolute)('/feed'),
      title: { value: site.name },
      subtitle: { value: site.description },
      updated: new Date(modified),
      authors: [{ name: site.name, uri: home }],
      links: [
        { rel: 'self', type: 'application/atom+xml', href: absolute('/feed.xml') },
        { rel: 'alternate', type: 'text/html', href: home },
        { rel: 'license', href: site.licence.url },
      ],
      entries: feedEntries(corpus, absolute).map(({ id, url, title, summary, html, published, updated }) => ({
        id,
        title: { value: title },
        // Readers that merge feeds show an entry alone.
        authors: [{ name: site.name, uri: home }],
        links: [{ rel: 'alternate', type: 'text/html', href: url }],
        published,
        updated,
        summary: { value: summary },
        content: { type: 'html', value: html },
      })),
    },
    { strict: true },
  );
}

/** The briefings and their changes as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(corpus: Corpus, absolute: Absolute) {
  const { site } = corpus;
  const home = absolute('/');
  return generateJsonFeed(
    {
      title: site.name,
      home_page_url: home,
      feed_url: absolute('/feed.json'),
      description: site.description,
      language,
      authors: [{ name: site.name, url: home }],
      items: feedEntries(corpus, absolute).map(({ id, url, title, summary, html, published, updated }) => ({
        id,
        url,
        title,
        authors: [{ name: site.name, url: home }],
        summary,
        content_html: html,
        date_published: published,
        date_modified: updated,
      })),
    },
    { strict: true },
  );
}

const language = 'en-GB';

/** Makes a tag URI (RFC 4151): unlike an address, it is the same wherever the site is served. */
type Tag = (name: string) => string;

function tagOf({ site }: Corpus, absolute: Absolute): Tag {
  const authority = site.authority ?? `${new URL(absolute('/')).hostname},2026`;
  return (name) => `tag:${authority}:${name}`;
}

/** Readers fetch the whole file each time; what is older is in /analyses/. */
const mostEntries = 100;

/** All briefings and all their changes, latest first. */
function feedEntries(corpus: Corpus, absolute: Absolute): FeedEntry[] {
  const tag = tagOf(corpus, absolute);
  return corpus.briefings
    .toReversed()
    .flatMap((briefing) => [
      ...changeEntries(briefing, tag, absolute),
      briefingEntry(briefing, tag, absolute),
    ])
    .toSorted((a, b) => b.updated.getTime() - a.updated.getTime())
    .slice(0, mostEntries);
}

function briefingEntry({ id, data, claims, modified }: Briefing, tag: Tag, absolute: Absolute): FeedEntry {
  const source = originalText(data);
  return {
    id: tag(analysisAddress(id)),
    url: absolute(analysisAddress(id)),
    title: briefingTitle(data),
    summary: data.summary,
    html: toXml([
      x('p', data.summary),
      ...claimLinks('Key claims:', data.keyClaims, claims, absolute),
      x('p', 'Original: ', data.url ? x('a', { href: data.url }, source) : source),
    ]),
    published: new Date(data.published),
    updated: new Date(modified),
  };
}

/** The changes of a briefing, latest first. The id of each is the version that it made, whatever its day or its words. */
const changeEntries = ({ id, data, claims }: Briefing, tag: Tag, absolute: Absolute): FeedEntry[] =>
  data.changes
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .map(({ date, what, claims: concerned }, at, all) => ({
      id: tag(`${analysisAddress(id)}version-${all.length + 1 - at}`),
      url: absolute(analysisAddress(id)),
      title: `Changed: ${data.title}`,
      summary: what,
      html: toXml([x('p', what), ...claimLinks('Claims:', concerned, claims, absolute)]),
      published: new Date(date),
      updated: new Date(date),
    }));

/** Claims as a list of links under a label; nothing if there are none. */
function claimLinks(label: string, ids: string[], claims: Map<string, PlacedClaim>, absolute: Absolute) {
  const items = ids.flatMap((id) => {
    const claim = claims.get(id);
    return claim ? [x('li', [x('a', { href: absolute(claim.address) }, claim.statement)])] : [];
  });
  return items.length > 0 ? [x('p', label), x('ul', items)] : [];
}
