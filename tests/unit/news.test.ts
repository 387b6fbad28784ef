import { expect, it } from 'vitest';
import type { Briefing } from '../../src/corpus/corpus.ts';
import { news } from '../../src/corpus/news.ts';

const briefing = (id: string, published: string, changes: { date: string; what: string }[] = []) =>
  ({ id, data: { published, changes } }) as unknown as Briefing;

const told = (briefings: Briefing[], most = 9) =>
  news(briefings, most).map(({ date, what, briefings }) => [date, what, briefings.map(({ id }) => id)]);

it('the last day comes first', () => {
  expect(told([briefing('a', '2026-01-01', [{ date: '2026-03-01', what: 'Mended' }])])).toEqual([
    ['2026-03-01', 'Mended', ['a']],
    ['2026-01-01', undefined, ['a']],
  ]);
});

it('what happened to several briefings on one day is told once, and on two days twice', () => {
  const change = { date: '2026-03-01', what: 'Mended' };
  expect(
    told(
      [
        briefing('a', '2026-01-01', [change]),
        briefing('b', '2026-01-02', [change, { date: '2026-03-02', what: 'Mended' }]),
      ],
      2,
    ),
  ).toEqual([
    ['2026-03-02', 'Mended', ['b']],
    ['2026-03-01', 'Mended', ['a', 'b']],
  ]);
});
