import { appendFileSync, globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../fixture.ts';
import { generatedCorpus } from '../generated/corpus.ts';
import { writeContent } from '../generated/files.ts';
import { markdownTable } from '../markdown-table.ts';
import { type Cost, costOf } from './process-cost.ts';
import { starlightProject } from './starlight.ts';

/** A table of what builds of so many generated briefings cost: from nothing, again, after an edit, and the peer's. */
export async function buildsReport(count: number, peer: boolean): Promise<string> {
  const { content } = generatedCorpus(count);
  const root = temporaryFolder();
  const outDir = join(root, 'dist');
  writeContent(root, content);
  const rows: string[][] = [];
  const measure = async (what: string, build: Promise<Cost>, folder: string): Promise<void> => {
    rows.push([what, ...cells(await build), ...output(folder, count)]);
  };
  const ours = (): Promise<Cost> => costOf(['tests/bench/build.ts', root, outDir, join(root, 'cache')]);
  await measure('from nothing', ours(), outDir);
  await measure('again, nothing changed', ours(), outDir);
  appendFileSync(join(root, 'content/analyses/briefing-1.mdx'), '\nOne more sentence.\n');
  await measure('after an edit of one briefing', ours(), outDir);
  rmSync(root, { recursive: true });
  if (peer) {
    const cwd = starlightProject(content);
    for (const cache of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
      rmSync(join(cwd, cache), { recursive: true, force: true });
    const starlight = costOf([join(cwd, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd });
    await measure('Starlight, from nothing', starlight, join(cwd, 'dist'));
  }
  const head = [
    'build',
    'wall s',
    'processor s',
    'peak MB',
    'MB',
    'files',
    'MB a briefing',
    'files a briefing',
  ];
  return `${count} generated briefings\n\n${markdownTable(head, rows)}`;
}

const cells = ({ seconds, processor, megabytes }: Cost): string[] =>
  [seconds, processor, megabytes].map((figure) => figure?.toFixed(0) ?? 'not known');

function output(folder: string, briefings: number): string[] {
  const sizes = globSync('**', { cwd: folder })
    .map((path) => statSync(join(folder, path)))
    .filter((file) => file.isFile())
    .map(({ size }) => size);
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
  return [
    megabytes.toFixed(0),
    String(sizes.length),
    (megabytes / briefings).toFixed(2),
    (sizes.length / briefings).toFixed(0),
  ];
}
