/**
 * `npm run queries` prints how good the search of dist/ is: the query set, asked in a browser. `--missed` also prints
 * each query without a right first result. `--ablation` prints instead what each part of the search adds, which takes
 * some minutes. `--write` writes the printed table to docs/search.md.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { startBrowser } from '../browser.ts';
import { generatedCorpus } from '../generated/corpus.ts';
import { siteWithIndexOf } from '../generated/site.ts';
import { dist } from '../site/dist.ts';
import { serveStatic } from '../static-host.ts';
import { ablation } from './ablation.ts';
import { answerable, described, place } from './quality.ts';
import { readQueries } from './query-set.ts';
import { queryReport, withSection } from './report.ts';
import { runQueries } from './run.ts';

const { values } = parseArgs({
  options: { missed: { type: 'boolean' }, ablation: { type: 'boolean' }, write: { type: 'boolean' } },
});
const queries = readQueries();

function print(section: string, table: string): void {
  console.log(`${table}\n`);
  if (!values.write) return;
  const document = new URL('../../docs/search.md', import.meta.url);
  writeFileSync(document, withSection(readFileSync(document, 'utf8'), section, table));
}

if (values.ablation) {
  const corpus = readCorpus(process.cwd());
  const generated = generatedCorpus(100);
  // Both are copies: another index is written beside theirs.
  const folders = [await siteWithIndexOf(corpus), await siteWithIndexOf(generated.corpus)] as const;
  print(
    'ablation',
    await ablation({ folder: folders[0], corpus, queries }, { folder: folders[1], ...generated }),
  );
  for (const folder of folders) rmSync(folder, { recursive: true });
} else {
  const host = await serveStatic(dist);
  const browser = await startBrowser();
  const runs = await runQueries(browser, host, queries);
  await browser.close();
  await host.stop();
  print('queries', queryReport(runs));
  const missed = answerable(runs).filter((run) => place(run) > 1);
  const unwanted = runs.filter(({ kind, results }) => kind === 'nothing' && results.length > 0);
  if (values.missed) console.log(described([...missed, ...unwanted]));
}
