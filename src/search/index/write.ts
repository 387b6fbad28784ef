import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../corpus/corpus.ts';
import { facetsAddress } from '../facets.ts';
import { lexiconAddress, type LexiconHead, variantsAddress, wordsAddress } from '../lexicon.ts';
import type { SearchRecord } from '../record.ts';
import { stopWords } from '../stop-words.ts';
import { searchRecords } from './corpus-records.ts';
import { facetFile } from './facet-file.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { variantFiles } from './variants.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * Writes everything that a search loads into the folder of a built site: pagefind/ and search/.
 * @returns the number of records
 * @throws Error with the messages of Pagefind
 */
export async function writeSearchIndex(corpus: Corpus, folder: string): Promise<{ records: number }> {
  const records = searchRecords(corpus);
  const index = await pagefindFiles(records);
  const files = [
    ...index.map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
    ...lexiconFiles(corpus, records),
    { path: facetsAddress, content: JSON.stringify(facetFile(index)) },
  ];
  for (const path of new Set(files.map(({ path }) => dirname(path))))
    await mkdir(join(folder, path), { recursive: true });
  await Promise.all(files.map(({ path, content }) => writeFile(join(folder, path), content)));
  return { records: records.length };
}

function lexiconFiles(corpus: Corpus, records: SearchRecord[]): { path: string; content: string }[] {
  const variants = variantFiles(corpus, records);
  const words = vocabulary(records);
  const letters = (files: Map<string, unknown>): string => [...files.keys()].toSorted().join('');
  const head: LexiconHead = {
    records: records.length,
    variants: letters(variants),
    words: letters(words),
    stopWords,
  };
  return [
    { path: lexiconAddress, content: JSON.stringify(head) },
    ...[...variants].map(([letter, file]) => ({
      path: variantsAddress(letter),
      content: JSON.stringify(file),
    })),
    ...[...words].map(([letter, list]) => ({ path: wordsAddress(letter), content: list.join('\n') })),
  ];
}
