/** `npm run queries` prints how good the search of dist/ is; with `--write` it puts the table into the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { startBrowser } from '../browser.ts';
import { dist } from '../site/dist.ts';
import { serveStatic } from '../static-host.ts';
import { answerable, described, place } from './quality.ts';
import { readQueries } from './query-set.ts';
import { queryReport, withReport } from './report.ts';
import { runQueries } from './run.ts';

const host = await serveStatic(dist);
const browser = await startBrowser();
const runs = await runQueries(browser, host, readQueries());
await browser.close();
await host.stop();

const report = queryReport(runs);
const missed = answerable(runs).filter((run) => place(run) > 1);
const loud = runs.filter(({ kind, results }) => kind === 'nothing' && results.length > 0);
console.log(`${report}\n`);
if (process.argv.includes('--missed')) console.log(described([...missed, ...loud]));
if (process.argv.includes('--write')) {
  const readme = new URL('../../README.md', import.meta.url);
  writeFileSync(readme, withReport(readFileSync(readme, 'utf8'), report));
}
