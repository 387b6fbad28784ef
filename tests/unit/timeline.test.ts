import { describe, expect, it } from 'vitest';
import { dateStrip } from '../../src/charts/date-strip.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { timeline } from '../../src/corpus/timeline.ts';

describe('the strip of a year', () => {
  it('marks a day where it is in the year', () => {
    expect(dateStrip('2020-07-02', 2020)).toMatchObject({
      mark: { x: 186, width: 1 },
      day: true,
      open: false,
    });
  });

  it('marks a month as long as it is', () => {
    expect(dateStrip('2021-01?', 2021)).toMatchObject({ mark: { x: 0, width: 32 }, day: false });
    expect(dateStrip('2021-01', 2021).months).toHaveLength(13);
  });

  it('is filled by a year, and open if the date goes on after it', () => {
    expect(dateStrip('2021', 2021)).toMatchObject({ mark: { x: 0, width: 372 }, open: false });
    expect(dateStrip('2021/2022', 2021)).toMatchObject({ mark: { x: 0, width: 372 }, open: true });
  });
});

it('an event lists the comparisons in which analyses differ', () => {
  const corpus = readCorpus(process.cwd());
  const told = timeline(corpus)
    .flatMap(({ events }) => events)
    .filter(({ differences }) => differences.length > 0);
  const differing = [...corpus.topics.values()]
    .flatMap(({ comparisons }) => comparisons)
    .filter(({ verdict }) => verdict === 'differ')
    .flatMap(({ claims }) => claims.filter(({ kind }) => kind === 'event').map(({ address }) => address));
  expect(differing.length).toBeGreaterThan(0);
  expect(told.map(({ claim }) => claim.address).toSorted()).toEqual([...new Set(differing)].toSorted());
});
