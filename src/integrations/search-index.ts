import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { SearchRecord } from '../search/records.ts';

/** Makes the search index of the built site, dist/pagefind/, with Pagefind's Node API. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const file = new URL('search/records.json', dir);
      const records = JSON.parse(await readFile(file, 'utf8')) as SearchRecord[];
      const index = must(await pagefind.createIndex({ forceLanguage: 'en' })).index;
      for (const record of records) must(await index?.addCustomRecord(record));
      must(await index?.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) }));
      await pagefind.close();
      await rm(file);
      logger.info(`${records.length} records in the search index`);
    },
  },
});

/** @throws Error with what Pagefind says is wrong */
function must<Answer extends { errors: string[] }>(answer: Answer | undefined): Answer {
  if (!answer || answer.errors.length > 0)
    throw new Error(`Pagefind: ${answer?.errors.join('; ') ?? 'no index'}`);
  return answer;
}
