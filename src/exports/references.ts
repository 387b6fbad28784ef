import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Entry } from '../corpus/corpus.ts';
import type { Work } from '../schemas/work.ts';
import { cslItem } from './csl.ts';

/** Each work as a reference in APA style with links, HTML by id. */
export function references(works: Entry<Work>[]): Map<string, string> {
  const entries = new Cite(works.map(cslItem)).format('bibliography', {
    format: 'html',
    template: 'apa',
    lang: 'en-GB',
    hyperlinks: true,
    asEntryArray: true,
  });
  // In HTML each entry is a <div>; here it becomes part of a line.
  return new Map(
    entries.map(([id, entry]) => [
      id,
      entry
        .trim()
        .replace(/^<div[^>]*>([\s\S]*)<\/div>$/, '$1')
        // Print adds no address to a link that is one.
        .replace(/<a href="([^"]+)">\1<\/a>/g, '<a class="address" href="$1">$1</a>'),
    ]),
  );
}

/** A reference as plain text. citeproc writes nothing but tags and numeric character references. */
export const referenceText = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
