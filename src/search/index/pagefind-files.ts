/** What the build knows about Pagefind beyond its documented interface: version 1.6.0, pinned in package.json. */
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { hiddenLetter } from '../tokens.ts';

/** A file of the index. */
export interface PagefindFile {
  path: string;
  content: Uint8Array;
}

/** The index of some documents. */
export interface PagefindIndex {
  files: PagefindFile[];
  /** Pagefind’s names for the documents, in their order. */
  ids: string[];
}

/**
 * How much of the index one file holds, and a query loads for each word. Smaller files are more files, which the head of the index
 * lists: with the square root of the words, both together are least. Only the environment can set it.
 */
const chunkSize = (contents: string[]): number =>
  Math.round(1.4 * Math.sqrt(contents.reduce((sum, content) => sum + content.split(' ').length, 0)));

/** The files that the search uses. The ready-made interfaces would add 430 kB to the site, and texts are in files of our own. */
const used = /^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.en\.pagefind|index\/.+)$/;

/**
 * Indexes documents.
 * @throws Error with the messages of Pagefind
 */
export async function pagefindIndex(contents: string[]): Promise<PagefindIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize(contents));
  const { index } = checked(
    await pagefind.createIndex({ forceLanguage: 'en', includeCharacters: hiddenLetter }),
  );
  for (const [number, content] of contents.entries())
    checked(await index?.addCustomRecord({ url: `/${number}`, language: 'en', content }));
  const { files } = checked(await index?.getFiles());
  await pagefind.close();
  const ids: string[] = [];
  for (const { path, content } of files)
    if (path.startsWith('fragment/'))
      ids[numberOf(JSON.parse(decompressed(content).toString()) as { url: string })] = basename(
        path,
        '.pf_fragment',
      );
  return { files: files.filter(({ path }) => used.test(path)), ids };
}

const numberOf = ({ url }: { url: string }): number => Number(url.slice(1));

function checked<Response extends { errors: string[] }>(response: Response | undefined): Response {
  if (!response || response.errors.length > 0)
    throw new Error(`Pagefind: ${response?.errors.join('; ') ?? 'no index'}`);
  return response;
}

/** Precedes the contents of every compressed file. */
const signature = 'pagefind_dcd';

/** The contents of a compressed file: JSON of a document, CBOR of a piece of the index. */
export const decompressed = (content: Uint8Array): Buffer => gunzipSync(content).subarray(signature.length);
