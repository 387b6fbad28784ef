import { describe, expect, it } from 'vitest';
import { overview, partOf, timelineOverview } from '../../src/charts/timeline-overview.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { timeline } from '../../src/corpus/timeline.ts';

it.each([
  ['2020-03-25', 'first'],
  ['2020-06', 'first'],
  ['2020-07?', 'second'],
  ['2019-10/2020-02', 'second'],
  ['2014-10~/2014-12~', 'second'],
  ['2018-21', 'first'],
  ['2020', 'year'],
  ['2016?', 'year'],
  ['2014/2016', 'year'],
])('an event of %s begins in this part of its year: %s', (date, part) => {
  expect(partOf(date)).toBe(part);
});

describe('the overview of the timeline', () => {
  const years = timeline(readCorpus(process.cwd()));
  const { years: drawn, breaks } = timelineOverview(years);

  it('contains every event once', () => {
    const filled = drawn.filter(({ count }) => count > 0);
    expect(filled.map(({ year, count }) => [year, count])).toEqual(
      years.map(({ year, events }) => [year, events.length]),
    );
    for (const { count, counts } of drawn) expect(counts.year + counts.first + counts.second).toBe(count);
  });

  it('replaces a long run of years without events by a gap', () => {
    const all = drawn.map(({ year }) => year);
    const gaps = all.slice(1).filter((year, at) => year - (all[at] ?? year) > 1);
    expect(gaps.length).toBe(breaks.length);
    expect(all).toContain(2022);
  });

  it('stays in the drawing', () => {
    for (const { x, width, bars, labelY } of drawn) {
      expect(x + width).toBeLessThanOrEqual(overview.width + 0.2);
      expect(labelY).toBeGreaterThan(10);
      for (const bar of bars) expect(bar.y).toBeGreaterThanOrEqual(overview.top - 0.1);
    }
  });

  it('is empty without events', () => {
    expect(timelineOverview([])).toEqual({ years: [], breaks: [] });
  });
});
