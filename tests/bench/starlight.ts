/** The peer: Starlight with the same texts, its default theme and its own search. It makes no registers, exports or charts. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Content } from '../../src/corpus/corpus.ts';
import { project } from '../fixture.ts';

const packages = {
  astro: '7.3.5',
  '@astrojs/starlight': '0.42.4',
  sharp: '0.35.5',
};

/** Writes the project, installs it if it is not there yet, and returns its folder. */
export function starlightProject({ analyses, works }: Content): string {
  const root = join(project, 'node_modules/.cache/bench/starlight');
  const docs = join(root, 'src/content/docs');
  const titles = new Map(works.map(({ id, data: { title } }) => [id, title]));
  rmSync(docs, { recursive: true, force: true });
  mkdirSync(join(docs, 'analyses'), { recursive: true });
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ name: 'peer', private: true, type: 'module', dependencies: packages }),
  );
  writeFileSync(
    join(root, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Briefings' })] });
`,
  );
  writeFileSync(
    join(root, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  for (const { id, data, body } of analyses) {
    const text = body.replace(/<[^>]+>/g, '').replace(/ \{\/\*.*?\*\/\}/g, '');
    const notes = data.citations.map(({ work }) => `[^${work}]: ${titles.get(work)}`).join('\n\n');
    writeFileSync(
      join(docs, 'analyses', `${id}.md`),
      `---\n${stringify({ title: data.title })}---\n\n${text}\n\n${notes}\n`,
    );
  }
  writeFileSync(join(docs, 'index.md'), '---\ntitle: Briefings\n---\n');
  if (!existsSync(join(root, 'node_modules/astro'))) {
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
      cwd: root,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`npm install failed in ${root}`);
  }
  return root;
}
