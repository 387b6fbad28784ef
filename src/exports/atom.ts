import type { Feed, FeedEntry } from './feed.ts';
import { element, xmlDocument, type XmlElement } from './xml.ts';

/** A feed in the Atom Syndication Format (RFC 4287). `self` is the address that it is published at. */
export const atomFeed = ({ site, id, home, updated, entries }: Feed, self: string): string =>
  xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' },
      element('id', {}, id),
      element('title', {}, site.name),
      element('subtitle', {}, site.description),
      element('updated', {}, updated),
      element('author', {}, element('name', {}, site.name), element('uri', {}, home)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: home }),
      // RFC 4946
      element('link', { rel: 'license', href: site.licence.url }),
      ...entries.map(atomEntry),
    ),
  );

const atomEntry = ({ id, url, title, summary, html, published, updated }: FeedEntry): XmlElement =>
  element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    element('published', {}, published),
    element('updated', {}, updated),
    element('summary', {}, summary),
    element('content', { type: 'html' }, html),
  );
