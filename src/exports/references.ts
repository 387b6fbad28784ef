import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Entry } from '../corpus/corpus.ts';
import type { Work } from '../schemas/work.ts';
import { cslItem } from './csl.ts';

/** Each work as a reference in APA style, by id: as HTML with links, or as plain text. */
export function references(works: Entry<Work>[], format: 'html' | 'text' = 'html'): Map<string, string> {
  const entries = new Cite(works.map(cslItem)).format('bibliography', {
    format,
    template: 'apa',
    lang: 'en-GB',
    hyperlinks: true,
    asEntryArray: true,
  });
  // In HTML each entry is a <div>; here it becomes part of a line.
  return new Map(
    entries.map(([id, entry]) => [id, entry.trim().replace(/^<div[^>]*>([\s\S]*)<\/div>$/, '$1')]),
  );
}
