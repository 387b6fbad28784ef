import { describe, expect, it } from 'vitest';
import { dateStrip } from '../../src/charts/date-strip.ts';
import { casualtiesText } from '../../src/corpus/casualties.ts';
import { readCorpus } from '../../src/corpus/read.ts';
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

it('casualties are told as they are counted', () => {
  expect(casualtiesText({ killed: { low: 180 }, injured: 3 })).toBe('180 or more killed, 3 injured');
  expect(casualtiesText()).toBeUndefined();
});

it('an event in a comparison whose claims differ says so; one whose claims agree does not', () => {
  const corpus = readCorpus(process.cwd());
  const topic = [...corpus.topics.values()][0];
  if (!topic) throw new Error('there is no topic');
  const comparison = (id: string, verdict: 'differ' | 'agree', claim: string) => ({
    id,
    question: 'When?',
    reason: 'Nobody knows.',
    verdict,
    claims: [claim],
  });
  const differing = 'foxley-2020-future-spoiler/doha-agreement';
  const comparisons = [
    comparison('when', 'differ', differing),
    comparison('where', 'agree', 'foxley-2020-future-spoiler/largest-bomb'),
  ];
  const topics = new Map([[topic.id, { ...topic, data: { ...topic.data, comparisons } }]]);
  const told = timeline({ ...corpus, topics })
    .flatMap(({ events }) => events)
    .filter(({ disagreements }) => disagreements.length > 0);
  expect(told.map(({ claim }) => `${claim.analysis}/${claim.id}`)).toEqual([differing]);
  expect(told[0]?.disagreements[0]).toMatchObject({
    question: 'When?',
    address: `/topics/${topic.id}/#when`,
  });
});
