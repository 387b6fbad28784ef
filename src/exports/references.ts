import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Entry } from '../corpus/corpus.ts';
import type { Work } from '../schemas/work.ts';
import { cslItem } from './csl.ts';

/** Each work as a reference in APA style, as HTML whose addresses are links, by id. */
export function references(works: Entry<Work>[]): Map<string, string> {
  const cite = new Cite(works.map(cslItem));
  const entries: [string, string][] = cite.format('bibliography', {
    format: 'html',
    template: 'apa',
    lang: 'en-GB',
    hyperlinks: true,
    asEntryArray: true,
  });
  // Each entry is a <div>; here it becomes part of a line.
  return new Map(
    entries.map(([id, html]) => [id, html.trim().replace(/^<div[^>]*>([\s\S]*)<\/div>$/, '$1')]),
  );
}
