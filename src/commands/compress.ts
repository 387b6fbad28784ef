/** `npm run compress [folder]`: writes a brotli and a gzip file beside each text of the built site, for servers that send those. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const texts = '**/*.{bib,css,csv,html,js,json,md,ris,svg,txt,webmanifest,xml}';

/** A file that fits into one packet is not worth a second one on disk. */
const smallest = 1024;

/**
 * Compresses the texts below a folder as well as brotli and gzip can.
 * @returns how many files were compressed
 */
export function compress(folder: string): number {
  const files = globSync(texts, { cwd: folder })
    .map((path) => join(folder, path))
    .map((path) => ({ path, content: readFileSync(path) }))
    .filter(({ content }) => content.length >= smallest);
  for (const { path, content } of files) {
    writeFileSync(`${path}.br`, brotliCompressSync(content));
    writeFileSync(`${path}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
  }
  return files.length;
}

if (import.meta.main) {
  const [folder = 'dist'] = process.argv.slice(2);
  console.log(`${compress(folder)} files below ${folder} are compressed`);
}
