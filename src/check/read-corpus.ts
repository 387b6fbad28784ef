import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { createCorpus } from '../corpus/join.ts';
import type { PublicAnchor } from '../schemas/public.ts';
import { anchorsFile } from './anchors.ts';
import { type ContentFile, readFiles } from './files.ts';
import type { Problem } from './problem.ts';
import { readRecords } from './records.ts';

/** The files of content/, those of them that fit their schemas as records, and what is wrong with the others. */
export type ReadContent = ReturnType<typeof readRecords> & {
  files: ContentFile[];
  problems: Problem[];
  /** The registry of published addresses. */
  anchors: PublicAnchor[];
};

/** Reads content/ below `root` without Astro. */
export function readContent(root: string): ReadContent {
  const { files, problems } = readFiles(root);
  const read = readRecords(files);
  return { ...read, files, problems: [...problems, ...read.problems], anchors: readAnchors(root) };
}

/** The registry of published addresses below `root`; empty if there is none. */
function readAnchors(root: string): PublicAnchor[] {
  const path = join(root, anchorsFile);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as PublicAnchor[]) : [];
}

/**
 * Joins content that has been read. Records that do not fit their schemas are left out.
 * @throws Error if content/site.yaml does not fit its schema, or a record names one that does not exist
 */
export function joinContent({ records, site, synonyms }: ReadContent): Corpus {
  if (!site) throw new Error('content/site.yaml is missing or does not fit its schema');
  return createCorpus({ ...records, site, synonyms });
}

/** The joined content below `root`: see `joinContent`. */
export const readCorpus = (root: string): Corpus => joinContent(readContent(root));
