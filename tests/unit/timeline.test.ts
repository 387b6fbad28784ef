import { describe, expect, it } from 'vitest';
import { dateStrip } from '../../src/charts/date-strip.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { timeline } from '../../src/corpus/timeline.ts';

describe('the strip of a year', () => {
  it('has a dot for a day', () => {
    expect(dateStrip('2020-07-02', 2020)).toMatch(/<circle cx="187" /);
  });

  it('has a bar as long as a month for a month, broken where it is uncertain', () => {
    expect(dateStrip('2021-01', 2021)).toMatch(/<rect x="0" y="3" width="32" /);
    expect(dateStrip('2021-01?', 2021)).toMatch(/<rect class="inferred" x="0" y="3" width="32" /);
  });

  it('is filled by a year, with an arrow where the time goes on', () => {
    expect(dateStrip('2021', 2021)).toMatch(/width="372"/);
    expect(dateStrip('2021', 2021).match(/<path/g)).toHaveLength(1);
    expect(dateStrip('2021/2022', 2021).match(/<path/g)).toHaveLength(2);
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
