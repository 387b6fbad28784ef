import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Corpus } from '../../corpus/corpus.ts';
import { facetFile } from './facets.ts';
import { facetsAddress } from '../facets.ts';
import { idleWords } from '../stop-words.ts';
import { hiddenLetter } from '../shown-text.ts';
import type { SearchRecord } from '../record.ts';
import { searchRecords } from './records.ts';
import { formsAddress, lexiconAddress, type LexiconHead, wordsAddress } from '../lexicon.ts';
import { vocabulary } from './vocabulary.ts';
import { wordForms } from './variants.ts';

/**
 * How much of the index one file holds. Pagefind's own 20,000 makes files of 20 kB, of which each word of a query loads
 * one; these have 2 to 3 kB. Pagefind takes it from the environment alone.
 */
const chunkSize = '2000';

/** What the search uses of Pagefind; its ready-made interfaces would be another 430 kB in the site. */
const used =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.en\.pagefind|(index|fragment|filter)\/.+)$/;

/**
 * Writes all that a search loads into the folder of a built site: pagefind/, and the lexicon below search/.
 * @throws Error with what Pagefind says is wrong
 */
export async function writeSearchIndex(corpus: Corpus, folder: string): Promise<{ records: number }> {
  const records = searchRecords(corpus);
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
  const { index } = must(
    await pagefind.createIndex({ forceLanguage: 'en', includeCharacters: hiddenLetter }),
  );
  await Promise.all(records.map(async (record) => must(await index?.addCustomRecord(record))));
  const { files } = must(await index?.getFiles());
  await pagefind.close();
  const all = [
    ...files
      .filter(({ path }) => used.test(path))
      .map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
    ...lexiconFiles(corpus, records),
    { path: facetsAddress, content: JSON.stringify(facetFile(files)) },
  ];
  for (const path of new Set(all.map(({ path }) => dirname(path))))
    await mkdir(join(folder, path), { recursive: true });
  await Promise.all(all.map(({ path, content }) => writeFile(join(folder, path), content)));
  return { records: records.length };
}

function lexiconFiles(corpus: Corpus, records: SearchRecord[]): { path: string; content: string }[] {
  const forms = wordForms(corpus, records);
  const words = vocabulary(records);
  const letters = (files: Map<string, unknown>): string => [...files.keys()].toSorted().join('');
  const head: LexiconHead = {
    records: records.length,
    forms: letters(forms),
    words: letters(words),
    idle: idleWords,
  };
  return [
    { path: lexiconAddress, content: JSON.stringify(head) },
    ...[...forms].map(([letter, file]) => ({ path: formsAddress(letter), content: JSON.stringify(file) })),
    ...[...words].map(([letter, list]) => ({ path: wordsAddress(letter), content: list.join('\n') })),
  ];
}

function must<Answer extends { errors: string[] }>(answer: Answer | undefined): Answer {
  if (!answer || answer.errors.length > 0)
    throw new Error(`Pagefind: ${answer?.errors.join('; ') ?? 'no index'}`);
  return answer;
}
