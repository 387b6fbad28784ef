import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCorpus } from '../check/read-corpus.ts';
import { writeSearchIndex } from '../search/index/write.ts';

/** Writes the search index of the built site. */
export function searchIndex(): AstroIntegration {
  let root: URL;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { records } = await writeSearchIndex(readCorpus(fileURLToPath(root)), fileURLToPath(dir));
        logger.info(`${records} records in the search index`);
      },
    },
  };
}
