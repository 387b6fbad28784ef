import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Absolute } from '../addresses.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** The description by which a browser adds the search (OpenSearch 1.1, draft 6), with an example that finds something. */
export function openSearch({ site, briefings }: Corpus, absolute: Absolute): string {
  const example = briefings[0]?.outline.sections[0]?.title;
  const description = x(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    x('ShortName', fitting(site.name, 16)),
    x('LongName', fitting(site.name, 48)),
    x('Description', fitting(site.description, 1024)),
    x('Url', { type: 'text/html', template: `${absolute('/search/')}?q={searchTerms}` }),
    x('Url', { type: mediaType, rel: 'self', template: absolute('/opensearch.xml') }),
    x('Image', { type: 'image/svg+xml', width: 16, height: 16 }, absolute('/favicon.svg')),
    example ? x('Query', { role: 'example', searchTerms: example }) : null,
    x('Language', 'en-GB'),
    x('InputEncoding', 'UTF-8'),
    x('OutputEncoding', 'UTF-8'),
  );
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' } as const;
  const newline = { type: 'text', value: '\n' } as const;
  const xml = toXml([declaration, newline, description, newline], {
    closeEmptyElements: true,
    tightClose: true,
  });
  // The end of a section of CDATA, of which there are none, may not be in text (XML 1.0, section 2.4).
  return xml.replaceAll(']]>', ']]&gt;');
}

const mediaType = 'application/opensearchdescription+xml';

/** As many whole words as fit into `length` characters; a first word that is longer is cut. */
const fitting = (text: string, length: number): string =>
  text.length <= length
    ? text
    : text
        .slice(0, length + 1)
        .replace(/\s+\S*$/, '')
        .slice(0, length);
