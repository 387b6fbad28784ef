/** `npm run release`: makes a zip of the content and the data to deposit in an archive. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { contentProblems } from '../check/content.ts';
import { problemReport } from '../check/problem.ts';
import { readCorpus } from '../check/read-corpus.ts';
import { dataPackage, packageName, type Resource } from '../exports/data-package.ts';
import { releaseFiles } from '../exports/release.ts';

/** What a release has beside content/ and the data, if the project has it. */
const companions = [
  'README.md',
  'LICENSE',
  'CITATION.cff',
  'CHANGELOG.md',
  'docs/content.md',
  'docs/exports.md',
];

/**
 * Writes a release of the site below `root` to `folder`: its content, its data with schemas, a descriptor
 * (datapackage.json) and checksums (SHA256SUMS). The same content makes the same bytes: no clock, no order of the disk.
 * @param site where the site is published, which addresses in the data begin with
 * @returns the path of the file
 * @throws Error if the content has mistakes
 */
export function writeRelease(root: string, folder: string, site: URL): string {
  const problems = contentProblems(root);
  if (problems.length > 0) throw new Error(problemReport(problems));
  const corpus = readCorpus(root);
  const absolute = (address: string): string => new URL(address.slice(1), site).href;
  const data = releaseFiles(corpus, absolute);
  const authored = [...globSync('content/**/*.*', { cwd: root }), 'public/anchors.json', ...companions]
    .filter((path) => existsSync(join(root, path)))
    .toSorted();
  const files = new Map<string, Uint8Array>([
    ...authored.map((path) => [path.replace(/^public\//, 'data/'), readFileSync(join(root, path))] as const),
    ...data.map(({ path, text }) => [path, Buffer.from(text)] as const),
  ]);
  const resources = data.map((file): Resource => {
    const bytes = Buffer.from(file.text);
    return { ...file, bytes: bytes.length, sha256: sha256(bytes) };
  });
  const descriptor = JSON.stringify(dataPackage(corpus, resources, absolute), null, 2);
  files.set('datapackage.json', Buffer.from(`${descriptor}\n`));
  const sums = sorted(files).map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`);
  files.set('SHA256SUMS', Buffer.from(sums.join('')));
  const name = `${packageName(corpus.site.name)}-${corpus.modified}`;
  const path = join(folder, `${name}.zip`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, zip(name, files, corpus.modified));
  return path;
}

/** The files as a zip, in a folder with its name, all of one day. */
function zip(name: string, files: Map<string, Uint8Array>, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // A zip has moments without a time zone, and fflate writes those of the machine's.
  const mtime = new Date(Math.max(year, 1980), month - 1, date);
  const entries = sorted(files).map(([path, bytes]) => [`${name}/${path}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), { mtime, level: 9 });
}

const sorted = (files: Map<string, Uint8Array>): [string, Uint8Array][] =>
  [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

if (import.meta.main) {
  const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/' } = process.env;
  try {
    const base = `${BASE_PATH.replace(/\/$/, '')}/`;
    const path = writeRelease(process.cwd(), 'release', new URL(base, SITE_URL));
    console.log(
      `release/${basename(path)} is written${process.env['SITE_URL'] ? '' : ': set SITE_URL, so that its addresses are those of the published site'}`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
