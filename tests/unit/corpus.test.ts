import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { emptySite, small } from '../fixture.ts';

const corpus = readCorpus(small);

describe('the joined corpus', () => {
  it('lists the briefings by date, with their claims at their addresses', () => {
    expect(corpus.briefings.map(({ id }) => id)).toEqual(['lee-2020-harbour', 'poe-2021-quay']);
    const claim = corpus.briefings[0]?.claims.get('ships-2019');
    expect(claim?.address).toBe('/analyses/lee-2020-harbour/#claim-ships-2019');
    expect(claim?.section.title).toBe('Traffic');
  });

  it('lists for each work who cites it, in which notes, and for which claims', () => {
    const work = corpus.works.get('roe-2018-ports');
    expect(work?.citedBy.map(({ analysis, notes }) => [analysis.id, notes])).toEqual([
      [
        'lee-2020-harbour',
        [
          { number: 1, kind: 'full', cannotHold: [] },
          { number: 2, kind: 'ibid', locator: 'p. 4', cannotHold: [] },
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

  it('contains the synonyms as they are written', () => {
    expect(corpus.synonyms).toEqual([
      ['harbour', 'harbor', 'port'],
      ['ship', 'boat', 'vessel'],
      ['fire', 'blaze'],
    ]);
  });

  it('contains no synonyms if the site has no file of them', () => {
    expect(readCorpus(emptySite()).synonyms).toEqual([]);
  });
});
