import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { indexText, shownText } from '../../src/search/index-text.ts';
import { searchRecords } from '../../src/search/index/corpus-records.ts';
import { passages } from '../../src/search/index/passages.ts';
import { variantFiles } from '../../src/search/index/variants.ts';
import { vocabulary } from '../../src/search/index/vocabulary.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { small } from '../fixture.ts';

const corpus = readCorpus(small);
const records = searchRecords(corpus);

describe('the records', () => {
  it('are each section, claim, topic, question, work and name, once, at its own address', () => {
    expect(records.map(({ url, filters }) => [url, filters.kind[0]])).toEqual([
      ['/analyses/lee-2020-harbour/#traffic', 'section'],
      ['/analyses/lee-2020-harbour/#small-boats', 'section'],
      ['/analyses/poe-2021-quay/#opening', 'section'],
      ['/analyses/lee-2020-harbour/#claim-ships-2019', 'estimate'],
      ['/analyses/lee-2020-harbour/#claim-fire-2019', 'event'],
      ['/analyses/poe-2021-quay/#claim-quiet', 'assessment'],
      ['/analyses/poe-2021-quay/#claim-empty', 'forecast'],
      ['/topics/traffic/', 'topic'],
      ['/questions/busy-or-quiet/', 'question'],
      ['/works/port-2019-report/', 'work'],
      ['/works/roe-2018-ports/', 'work'],
      ['/names/#harbour', 'name'],
    ]);
  });

  it('have of a claim who asserts it, its date, its place and its analysis', () => {
    expect(records[3]).toMatchObject({
      content: indexText(
        'The port authority counted 1,500 to 2,200 ships in the harbour in 2019.',
        isStopWord,
      ),
      meta: { title: 'Traffic', source: 'port authority', asOf: '2019', locator: 'section Traffic' },
      filters: {
        publisher: ['IOP'],
        year: ['2020'],
        analysis: ['lee-2020-harbour'],
        topic: ['traffic'],
        name: ['harbour'],
        date: ['2020-03-25'],
        briefing: ['The harbour at night', '25 March 2020'],
      },
    });
  });

  it('of a question contain the wordings of readers', () => {
    const question = records.find(({ filters }) => filters.kind[0] === 'question');
    expect(shownText(question?.content ?? '').split('\n')).toEqual([
      'Lee counts ships in the harbour, Poe looks at one quay two years later.',
      'yes, 1,500 to 2,200 ships.',
      'no, it seems quiet.',
      'how busy is the harbour?',
      'number of boats?',
    ]);
    expect(question?.filters).toMatchObject({
      topic: ['traffic'],
      analysis: ['lee-2020-harbour', 'poe-2021-quay'],
    });
  });

  it('mark topics, questions, works and names as secondary: they rank below a section or claim with the same words', () => {
    expect(
      records.filter(({ filters }) => filters.secondary).map(({ filters }) => filters.secondary?.[0]),
    ).toEqual(['topic', 'question', 'work', 'work', 'name']);
  });
});

it('the date of a record is the first day that it may mean, or the last if its beginning is open', () => {
  const dates = (issued: string) =>
    searchRecords({
      ...corpus,
      works: new Map(
        [...corpus.works].map(([id, work]) => [id, { ...work, data: { ...work.data, issued } }]),
      ),
    }).flatMap(({ filters }) => (filters.kind[0] === 'work' ? (filters.date ?? []) : []));
  expect(dates('2022-01~')).toEqual(['2022-01-01', '2022-01-01']);
  expect(dates('201X')).toEqual(['2010-01-01', '2010-01-01']);
  expect(dates('2017/..')).toEqual(['2017-01-01', '2017-01-01']);
  expect(dates('../2019')).toEqual(['2019-12-31', '2019-12-31']);
});

describe('passages', () => {
  it('are single sections on a small site', () => {
    expect(passages(corpus.briefings).map(({ sections }) => sections.map(({ id }) => id))).toEqual([
      ['traffic'],
      ['small-boats'],
      ['opening'],
    ]);
  });

  it('are successive sections on a large site, with the first word of each', () => {
    const [passage] = passages(corpus.briefings, 1);
    expect(passage?.lines).toEqual([
      '0 traffic Traffic',
      expect.stringMatching(/^\d+ small-boats Small boats$/),
    ]);
    const start = Number(passage?.lines[1]?.split(' ')[0]);
    expect(passage?.text.split(/\s+/).slice(start, start + 2)).toEqual(['Small', 'boats.']);
  });
});

describe('the vocabulary', () => {
  it('has the words of the texts by first letter, most frequent first, as they are mostly written', () => {
    const words = vocabulary([
      {
        url: '/',
        language: 'en',
        content: 'Kunar is in the east. Kabul too, Kunar’s east.',
        meta: { title: 'East' },
        filters: { kind: ['section'] },
      },
    ]);
    expect([...words]).toEqual([
      ['e', ['east']],
      ['k', ['Kunar', 'Kabul']],
    ]);
  });
});

describe('the variants', () => {
  const record = (content: string): SearchRecord => ({
    url: '/',
    language: 'en',
    content,
    meta: { title: 'Names' },
    filters: { kind: ['section'] },
  });
  const names = (...variants: string[]) =>
    new Map([
      [
        'iskp',
        { id: 'iskp', data: { kind: 'group' as const, name: 'ISKP', printed: {}, variants, sameAs: [] } },
      ],
    ]);

  it('are the forms in the texts, by the first letters of all forms', () => {
    const files = variantFiles({ names: names('ISIS-K', 'Daesh-K'), synonyms: [] }, [
      record('ISKP and ISIS-K'),
      record('ISKP'),
    ]);
    expect([...files]).toEqual([
      ['i', { names: [[['ISKP'], ['iskp', 'isisk']]], synonyms: [] }],
      ['d', { names: [[['ISKP'], ['daeshk']]], synonyms: [] }],
    ]);
  });

  it('are several if one does not find all texts', () => {
    const files = variantFiles({ names: names('ISIS-K'), synonyms: [] }, [record('ISKP'), record('ISIS-K')]);
    expect(files.get('i')?.names).toEqual([
      [
        ['ISKP', 'ISIS-K'],
        ['iskp', 'isisk'],
      ],
    ]);
  });

  it('include synonyms, if a text contains one in any form', () => {
    const synonyms = [
      ['jail', 'prison'],
      ['boat', 'ship'],
    ];
    expect([...variantFiles({ names: new Map(), synonyms }, [record('Two prisons')])]).toEqual([
      ['j', { names: [], synonyms: [[['prison'], ['jail']]] }],
      ['p', { names: [], synonyms: [[['prison'], ['prison']]] }],
    ]);
  });

  it('exclude a name in no text, and one whose spellings differ only in hyphens, capitals or diacritics', () => {
    expect(variantFiles({ names: names('IS-K'), synonyms: [] }, [record('nothing')]).size).toBe(0);
    expect(
      variantFiles({ names: names('I.S.K.P.', 'iskp', 'Ískp'), synonyms: [] }, [record('ISKP')]).size,
    ).toBe(0);
  });
});
