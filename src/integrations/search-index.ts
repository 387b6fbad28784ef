import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Corpus } from '../corpus/corpus.ts';
import { writeSearchIndex } from '../search/index/write.ts';

/**
 * Writes the search index of the built site.
 * @param corpus the content that is being built
 */
export const searchIndex = (corpus: () => Corpus): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { places, files } = await writeSearchIndex(corpus(), fileURLToPath(dir));
      logger.info(`${places} places in the search index of ${files} files`);
    },
  },
});
