import type { Corpus } from '../corpus/corpus.ts';
import type { Absolute } from './public.ts';
import { element, xmlDocument } from './xml.ts';

/** The search as a browser adds it to its own (OpenSearch 1.1, draft 6), with an example that finds something. */
export function openSearch({ site, briefings }: Corpus, absolute: Absolute): string {
  const example = briefings[0]?.outline.sections[0]?.title;
  return xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, fitting(site.name, 16)),
      element('LongName', {}, fitting(site.name, 48)),
      element('Description', {}, fitting(site.description, 1024)),
      element('Url', { type: 'text/html', template: `${absolute('/search/')}?q={searchTerms}` }),
      element('Url', { type: mediaType, rel: 'self', template: absolute('/opensearch.xml') }),
      element('Image', { type: 'image/svg+xml', width: '16', height: '16' }, absolute('/favicon.svg')),
      ...(example ? [element('Query', { role: 'example', searchTerms: example })] : []),
      element('Language', {}, 'en-GB'),
      element('InputEncoding', {}, 'UTF-8'),
      element('OutputEncoding', {}, 'UTF-8'),
    ),
  );
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
