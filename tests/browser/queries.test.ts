import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { repeated } from '../../src/check/body.ts';
import { startBrowser } from '../browser.ts';
import { answerable, described, place, quality, type Run } from '../search/quality.ts';
import { readQueries } from '../search/query-set.ts';
import { queryReport, reportIn } from '../search/report.ts';
import { runQueries } from '../search/run.ts';
import { dist } from '../site/dist.ts';
import { serveStatic } from '../static-host.ts';

const queries = readQueries();
let runs: Run[];

beforeAll(async () => {
  const host = await serveStatic(dist);
  const browser = await startBrowser();
  runs = await runQueries(browser, host, queries);
  await browser.close();
  await host.stop();
});

/** What the failing message shows: the runs whose answer does not come among so many first ones. */
const missed = (all: Run[], first: number): string =>
  `\n${described(all.filter((run) => place(run) > first))}`;

it('at least 60 queries are asked, each once, ten misspelt, ten in other spellings, five for nothing', () => {
  const count = (kind: string): number => queries.filter((query) => query.kind === kind).length;
  expect(repeated(queries.map(({ query }) => query))).toEqual([]);
  expect(queries.length).toBeGreaterThanOrEqual(60);
  expect(count('misspelt')).toBeGreaterThanOrEqual(10);
  expect(count('spelling')).toBeGreaterThanOrEqual(10);
  expect(count('nothing')).toBeGreaterThanOrEqual(5);
});

it('a right section or claim comes first for 85 % of the queries', () => {
  const all = answerable(runs);
  expect(quality(all).hit1, missed(all, 1)).toBeGreaterThanOrEqual(0.85);
});

it('a right section or claim is among the first three for 95 % of the queries', () => {
  const all = answerable(runs);
  expect(quality(all).hit3, missed(all, 3)).toBeGreaterThanOrEqual(0.95);
});

it('a right section or claim is among the first three for 90 % of the misspelt queries', () => {
  const misspelt = runs.filter(({ kind }) => kind === 'misspelt');
  expect(quality(misspelt).hit3, missed(misspelt, 3)).toBeGreaterThanOrEqual(0.9);
});

it('a query for what is not on the site finds nothing', () => {
  const loud = runs.filter(({ kind, results }) => kind === 'nothing' && results.length > 0);
  expect(loud.length, `\n${described(loud)}`).toBe(0);
});

it('the README shows the figures that are measured', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(reportIn(readme), 'npm run queries -- --write').toBe(queryReport(runs));
});
