import { fileURLToPath } from 'node:url';
import { type Corpus, createCorpus } from '../src/corpus/corpus.ts';
import { readContent } from '../src/corpus/folder.ts';
import { readRecords } from '../src/corpus/records.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The content of a project folder, read and joined without Astro. */
export function readCorpus(root = project): Corpus {
  const { records } = readRecords(readContent(root).files);
  return createCorpus({
    site: { name: '', description: '', licence: { name: '', url: 'https://example.org' } },
    ...records,
  });
}
