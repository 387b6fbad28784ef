import { expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { publicEvents } from '../../src/exports/public-claims.ts';
import { small } from '../fixture.ts';

const corpus = readCorpus(small);

/** The small corpus, in which the event has another date. */
const dated = (date: string): Corpus => ({
  ...corpus,
  briefings: corpus.briefings.map((briefing) => ({
    ...briefing,
    claims: new Map(
      [...briefing.claims].map(([id, claim]) => [id, claim.kind === 'event' ? { ...claim, date } : claim]),
    ),
  })),
});

it.each([
  ['2018-22', '2018-06-01', '2018-08-31'],
  ['2018-24', '2018-12-01', '2019-02-28'],
  ['2019-05', '2019-05-01', '2019-05-31'],
])('an event of %s is published as %s to %s', (date, first, last) => {
  const events = publicEvents(dated(date), (address) => address);
  expect(events.map(({ earliest, latest }) => [earliest, latest])).toEqual([[first, last]]);
});
