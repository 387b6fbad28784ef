import { analysisAddress } from '../addresses.ts';
import type { Briefing, Corpus, PlacedClaim } from '../corpus/corpus.ts';
import type { Site } from '../schemas/site.ts';
import { briefingTitle, originalText } from './original.ts';
import type { Absolute } from './public.ts';
import { element, markup, type XmlElement } from './xml.ts';

/** What is new on the site, for both formats of the feed. Moments are in RFC 3339, UTC. */
export interface Feed {
  site: Site;
  /** A tag URI (RFC 4151): unlike an address, it stays as it is wherever the site is served. */
  id: string;
  home: string;
  /** The moment of the last publication or change of content. */
  updated: string;
  /** Latest first. */
  entries: FeedEntry[];
}

/** A briefing, or a change of one. */
export interface FeedEntry {
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  published: string;
  updated: string;
}

/** All briefings and all their changes as the entries of a feed. */
export function feed({ site, briefings, modified }: Corpus, absolute: Absolute): Feed {
  const home = absolute('/');
  const authority = site.authority ?? `${new URL(home).hostname},2026`;
  const tag: Tag = (name) => `tag:${authority}:${name}`;
  return {
    site,
    id: tag('/feed'),
    home,
    updated: moment(modified),
    entries: briefings
      .toReversed()
      .flatMap((briefing) => [
        ...changeEntries(briefing, tag, absolute),
        briefingEntry(briefing, tag, absolute),
      ])
      .toSorted((a, b) => b.updated.localeCompare(a.updated)),
  };
}

type Tag = (name: string) => string;

/** A day as a moment: its first, UTC. */
const moment = (day: string): string => `${day}T00:00:00Z`;

function briefingEntry({ id, data, claims, modified }: Briefing, tag: Tag, absolute: Absolute): FeedEntry {
  const source = originalText(data);
  return {
    id: tag(analysisAddress(id)),
    url: absolute(analysisAddress(id)),
    title: briefingTitle(data),
    summary: data.summary,
    html: html(
      element('p', {}, data.summary),
      ...claimLinks('Key claims:', data.keyClaims, claims, absolute),
      element('p', {}, 'Original: ', data.url ? element('a', { href: data.url }, source) : source),
    ),
    published: moment(data.published),
    updated: moment(modified),
  };
}

/** The changes of a briefing, latest first. Each is known by the version that it made, whatever its day or its words. */
const changeEntries = ({ id, data, claims }: Briefing, tag: Tag, absolute: Absolute): FeedEntry[] =>
  data.changes
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .map(({ date, what, claims: concerned }, at, all) => ({
      id: tag(`${analysisAddress(id)}version-${all.length + 1 - at}`),
      url: absolute(analysisAddress(id)),
      title: `Changed: ${data.title}`,
      summary: what,
      html: html(element('p', {}, what), ...claimLinks('Claims:', concerned, claims, absolute)),
      published: moment(date),
      updated: moment(date),
    }));

const html = (...elements: XmlElement[]): string => elements.map(markup).join('');

/** Claims as a list of links, under a label; nothing where there are none. */
function claimLinks(
  label: string,
  ids: string[],
  claims: Map<string, PlacedClaim>,
  absolute: Absolute,
): XmlElement[] {
  const items = ids.flatMap((id) => {
    const claim = claims.get(id);
    return claim ? [element('li', {}, element('a', { href: absolute(claim.address) }, claim.statement))] : [];
  });
  return items.length > 0 ? [element('p', {}, label), element('ul', {}, ...items)] : [];
}
