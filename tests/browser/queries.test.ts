import { beforeAll, expect, it } from 'vitest';
import { repeated } from '../../src/check/body.ts';
import { startBrowser } from '../browser.ts';
import { answerable, described, place, quality, type Run } from '../search/quality.ts';
import { readQueries } from '../search/query-set.ts';
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

/** For the message of a failure: the runs without an answer among the first results. */
const missed = (all: Run[], first: number): string =>
  `\n${described(all.filter((run) => place(run) > first))}`;

it('the set has at least 60 different queries, ten misspelt, ten in other spellings, twelve for works, ten for nothing', () => {
  const count = (kind: string): number => queries.filter((query) => query.kind === kind).length;
  expect(repeated(queries.map(({ query }) => query))).toEqual([]);
  expect(queries.length).toBeGreaterThanOrEqual(60);
  expect(count('misspelt')).toBeGreaterThanOrEqual(10);
  expect(count('spelling')).toBeGreaterThanOrEqual(10);
  expect(count('work')).toBeGreaterThanOrEqual(12);
  expect(count('nothing')).toBeGreaterThanOrEqual(10);
});

/** The least share of queries with a right result first, and among the first three: below what is measured, so that edits of the content pass. */
it.each([
  { kind: 'all', first: 0.88, three: 0.95 },
  { kind: 'fact', first: 0.9, three: 0.95 },
  { kind: 'question', first: 0.65, three: 0.85 },
  { kind: 'number', first: 0.9, three: 0.95 },
  { kind: 'spelling', first: 0.8, three: 0.9 },
  { kind: 'misspelt', first: 0.85, three: 0.9 },
  { kind: 'phrase', first: 0.85, three: 0.95 },
  { kind: 'synonym', first: 0.6, three: 0.75 },
  { kind: 'work', first: 0.9, three: 0.95 },
])('a right result comes first, or among three, for enough queries: $kind', ({ kind, first, three }) => {
  const those = answerable(runs).filter((run) => kind === 'all' || run.kind === kind);
  const { hit1, hit3 } = quality(those);
  expect(hit1, missed(those, 1)).toBeGreaterThanOrEqual(first);
  expect(hit3, missed(those, 3)).toBeGreaterThanOrEqual(three);
});

it('a query for something that is not on the site finds nothing', () => {
  const unwanted = runs.filter(({ kind, results }) => kind === 'nothing' && results.length > 0);
  expect(unwanted.length, `\n${described(unwanted)}`).toBe(0);
});
