import { expect, it } from 'vitest';
import { described, quality, type Run } from '../search/quality.ts';
import { queryReport, withSection } from '../search/report.ts';

const run = (results: string[], kind: Run['kind'] = 'fact'): Run => ({
  query: 'ships',
  kind,
  set: 'queries',
  answers: kind === 'nothing' ? {} : { '/a/#exact': 2, '/a/#near': 1 },
  results,
});

it('quality counts the first result that answers, whatever its grade', () => {
  const runs = [
    run(['/a/#exact']),
    run(['/b/', '/a/#near']),
    run(['/b/', '/c/', '/d/', '/a/#exact']),
    run([]),
  ];
  expect(quality(runs)).toEqual({
    queries: 4,
    hit1: 1 / 4,
    hit3: 2 / 4,
    mrr: (1 + 1 / 2 + 1 / 4) / 4,
    exact1: 1 / 4,
  });
});

it('a description of a run lists its results and the wanted ones', () => {
  expect(described([run(['/b/'])])).toBe(
    'fact: ships\n  1. /b/\n  wanted (2) /a/#exact\n  wanted (1) /a/#near',
  );
});

it('the report has a row for each kind, and shares without the queries for nothing', () => {
  const rows = queryReport([run(['/a/#near']), run([], 'nothing'), run(['/b/'], 'nothing')]).split('\n');
  const cells = (name: string) => rows.find((row) => row.startsWith(`| ${name}`))?.split(/ *\| */);
  expect(cells('fact')).toEqual(['', 'fact', '1', '100 %', '100 %', '1.00', '0 %', '']);
  expect(cells('all of these')?.[2]).toBe('1');
  expect(cells('nothing')?.slice(2, 4)).toEqual(['2', '1 find nothing']);
});

it('a table is written between the comments with its name', () => {
  const document = 'a\n\n<!-- queries -->\n\nold\n\n<!-- /queries -->\n\nb\n';
  expect(withSection(document, 'queries', '| $& |')).toBe(
    'a\n\n<!-- queries -->\n\n| $& |\n\n<!-- /queries -->\n\nb\n',
  );
  expect(() => withSection(document, 'ablation', '')).toThrow('has no <!-- ablation -->');
});
