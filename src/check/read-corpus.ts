import type { Corpus } from '../corpus/corpus.ts';
import { createCorpus } from '../corpus/join.ts';
import { readContent } from './files.ts';
import { readRecords } from './records.ts';

/**
 * The joined content below `root`, read without Astro. Records that do not fit their schemas are left out.
 * @throws Error if content/site.yaml does not fit its schema, or a record names one that does not exist
 */
export function readCorpus(root: string): Corpus {
  const { records, site, synonyms } = readRecords(readContent(root).files);
  if (!site) throw new Error('content/site.yaml is missing or does not fit its schema');
  return createCorpus({ ...records, site, synonyms });
}
