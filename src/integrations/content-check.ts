import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentProblems } from '../check/content.ts';
import { readContent } from '../check/files.ts';
import { problemReport } from '../check/problem.ts';
import { readRecords } from '../check/records.ts';

/**
 * Checks content/ before a build: prints all mistakes and ends the process with status 1. The dev server prints them
 * when it starts and whenever they change, and goes on, unless it starts with records that Astro cannot load.
 */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': ({ config, command }) => {
      const root = fileURLToPath(config.root);
      if (command === 'preview' || (command === 'dev' && canBeLoaded(root))) return;
      const problems = contentProblems(root);
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

/** Whether all records fit their schemas: with one that does not, Astro's dev server does not start. */
function canBeLoaded(root: string): boolean {
  const { files, problems } = readContent(root);
  return problems.length === 0 && readRecords(files).problems.length === 0;
}
