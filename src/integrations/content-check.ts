import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assertContent, contentProblems } from '../check/content.ts';
import { problemReport } from '../check/problem.ts';

/** Stops a build on mistakes in content/, all of them at once; the dev server prints them on each change instead. */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': ({ config, command }) => {
      if (command === 'build' || command === 'sync') assertContent(fileURLToPath(config.root));
    },
    'astro:server:setup': ({ server, logger }) => {
      const root = server.config.root;
      const report = (): void => {
        const problems = contentProblems(root);
        if (problems.length > 0) logger.error(`\n${problemReport(problems)}`);
      };
      report();
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(`${root}/content/`) || path.startsWith(`${root}content/`)) report();
      });
    },
  },
});
