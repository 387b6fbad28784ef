import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { searchRecords } from '../../src/search/records.ts';

const corpus = readCorpus(new URL('../fixtures/small/', import.meta.url).pathname);

describe('the joined corpus', () => {
  it('has the briefings by date, with their claims at their addresses', () => {
    expect(corpus.briefings.map(({ id }) => id)).toEqual(['lee-2020-harbour', 'poe-2021-quay']);
    const claim = corpus.briefings[0]?.claims.get('ships-2019');
    expect(claim?.address).toBe('/analyses/lee-2020-harbour/#claim-ships-2019');
    expect(claim?.section.title).toBe('Traffic');
  });

  it('knows of each work who cites it, in which notes, and what rests on it', () => {
    const work = corpus.works.get('roe-2018-ports');
    expect(work?.citedBy.map(({ analysis, notes }) => [analysis.id, notes])).toEqual([
      [
        'lee-2020-harbour',
        [
          { number: 1, kind: 'full' },
          { number: 2, kind: 'ibid', locator: 'p. 4' },
        ],
      ],
    ]);
    expect(work?.claims.map(({ id }) => id)).toEqual(['ships-2019']);
    expect(corpus.works.get('port-2019-report')?.claims).toEqual([]);
  });

  it('gives each briefing its topics and at least a minute', () => {
    expect(corpus.briefings[0]?.topics.map(({ id }) => id)).toEqual(['traffic']);
    expect(corpus.briefings[0]?.minutes).toBe(1);
  });
});

describe('what is searched', () => {
  const records = searchRecords(corpus);

  it('is each section and each claim, once, at its own address', () => {
    expect(records.map(({ url, meta }) => [url, meta.kind])).toEqual([
      ['/analyses/lee-2020-harbour/#traffic', 'section'],
      ['/analyses/lee-2020-harbour/#small-boats', 'section'],
      ['/analyses/lee-2020-harbour/#claim-ships-2019', 'estimate'],
      ['/analyses/lee-2020-harbour/#claim-fire-2019', 'event'],
      ['/analyses/poe-2021-quay/#opening', 'section'],
      ['/analyses/poe-2021-quay/#claim-quiet', 'assessment'],
      ['/analyses/poe-2021-quay/#claim-empty', 'forecast'],
    ]);
  });

  it('says of each record which briefing it is in', () => {
    expect(records[2]).toMatchObject({
      content: 'The port authority counted 1,500 to 2,200 ships in the harbour in 2019.',
      meta: { title: 'Traffic', briefing: 'The harbour at night', publisher: 'IOP', date: '25 March 2020' },
      filters: { kind: ['estimate'], publisher: ['IOP'], year: ['2020'] },
    });
  });
});
