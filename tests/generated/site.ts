import { cpSync } from 'node:fs';
import { relative } from 'node:path';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { writeSearchIndex } from '../../src/search/index/write.ts';
import { dist } from '../site/dist.ts';
import { temporaryFolder } from '../fixture.ts';

/** Files of a built site that belong to its search index. */
const index = /^(pagefind(\/|$)|search\/.+\.(json|txt)$)/;

/** A copy of a built site, with its real client, that waits for the index of another corpus. */
export function siteWithoutIndex(site: string): string {
  const folder = temporaryFolder();
  // Not hard links: what is written over one of those is written into the site that it comes from.
  cpSync(site, folder, { recursive: true, filter: (path) => !index.test(relative(site, path)) });
  return folder;
}

/** A copy of dist/ with the index of a corpus. Only its search is of use. */
export async function siteWithIndexOf(corpus: Corpus): Promise<string> {
  const folder = siteWithoutIndex(dist);
  await writeSearchIndex(corpus, folder);
  return folder;
}
