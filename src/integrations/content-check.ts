import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentProblems, problemsIn } from '../check/content.ts';
import { problemReport } from '../check/problem.ts';
import { joinContent, type ReadContent, readContent } from '../check/read-corpus.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** The integration, and what it has read for the others: the joined content of the build that is running. */
export interface ContentCheck {
  integration: AstroIntegration;
  corpus: () => Corpus;
}

/**
 * Checks content/ before a build: prints all mistakes and ends the process with status 1. The dev server prints them
 * when it starts and whenever they change, and goes on, unless it starts with records that Astro cannot load.
 */
export function contentCheck(): ContentCheck {
  let content: ReadContent | undefined;
  let corpus: Corpus | undefined;
  return {
    integration: checking((read) => {
      content = read;
      corpus = undefined;
    }),
    corpus: () => {
      if (!content) throw new Error('the content is read when a build begins, and none has');
      return (corpus ??= joinContent(content));
    },
  };
}

const checking = (keep: (content: ReadContent) => void): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': ({ config, command }) => {
      if (command === 'preview') return;
      const content = readContent(fileURLToPath(config.root));
      keep(content);
      if (command === 'dev' && content.problems.length === 0) return;
      const problems = problemsIn(content);
      if (problems.length === 0) return;
      console.error(problemReport(problems));
      // Astro reports an error thrown here as a fault of this file, with its stack.
      process.exit(1);
    },
    'astro:server:setup': ({ server, logger }) => {
      const { root } = server.config;
      let last = '';
      const report = (): void => {
        const problems = contentProblems(root);
        const text = problems.length > 0 ? problemReport(problems) : '';
        // Editors write a file more than once when they save it.
        if (text === last) return;
        last = text;
        if (text) logger.error(`\n${text}`);
        else logger.info('no mistakes in the content');
      };
      report();
      const content = `${root.replace(/\/$/, '')}/content/`;
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(content)) report();
      });
    },
  },
});
