/** What the build knows about Pagefind beyond its documented interface: version 1.6.0, pinned in package.json. */
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { hiddenLetter } from '../index-text.ts';
import type { SearchRecord } from '../record.ts';

/** A file of the index. */
export interface PagefindFile {
  path: string;
  content: Uint8Array;
}

/** Bytes that each record adds to the head of the index, which is loaded before the first search; measured. */
export const headBytesPerRecord = 7;

/**
 * How much of the index one file holds. The default, 20,000, makes files of 20 kB, and each word of a query loads one;
 * these are 2 to 3 kB. Only the environment can set it.
 */
const chunkSize = '2000';

/** The files that the search uses. The ready-made interfaces would add 430 kB to the site. */
const used =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.en\.pagefind|(index|fragment|filter)\/.+)$/;

/**
 * Indexes records.
 * @throws Error with the messages of Pagefind
 */
export async function pagefindFiles(records: SearchRecord[]): Promise<PagefindFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
  const { index } = checked(
    await pagefind.createIndex({ forceLanguage: 'en', includeCharacters: hiddenLetter }),
  );
  await Promise.all(records.map(async (record) => checked(await index?.addCustomRecord(record))));
  const { files } = checked(await index?.getFiles());
  await pagefind.close();
  return files.filter(({ path }) => used.test(path));
}

function checked<Response extends { errors: string[] }>(response: Response | undefined): Response {
  if (!response || response.errors.length > 0)
    throw new Error(`Pagefind: ${response?.errors.join('; ') ?? 'no index'}`);
  return response;
}

/** Precedes the contents of every compressed file. */
const signature = 'pagefind_dcd';

/** The contents of a compressed file: JSON of a record, CBOR of a piece of the index. */
export const decompressed = (content: Uint8Array): Buffer => gunzipSync(content).subarray(signature.length);

const fragmentEnding = '.pf_fragment';

/** The indexed records with their ids, which are the names of their files. */
export const indexedRecords = (
  files: PagefindFile[],
): (Pick<SearchRecord, 'url' | 'content' | 'meta' | 'filters'> & { id: string })[] =>
  files
    .filter(({ path }) => path.endsWith(fragmentEnding))
    .map(({ path, content }) => ({
      ...JSON.parse(decompressed(content).toString()),
      id: basename(path, fragmentEnding),
    }));
