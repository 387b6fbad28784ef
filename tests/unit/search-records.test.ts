import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { indexText } from '../../src/search/index-text.ts';
import { passages } from '../../src/search/index/passages.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { searchRecords } from '../../src/search/index/records.ts';
import { vocabulary } from '../../src/search/index/vocabulary.ts';
import { wordForms } from '../../src/search/index/variants.ts';
import { small } from '../fixture.ts';

const corpus = readCorpus(small);
const records = searchRecords(corpus);

describe('what is searched', () => {
  it('is each section, claim, comparison, work and name, once, at its own address', () => {
    expect(records.map(({ url, filters }) => [url, filters.kind[0]])).toEqual([
      ['/analyses/lee-2020-harbour/#traffic', 'section'],
      ['/analyses/lee-2020-harbour/#small-boats', 'section'],
      ['/analyses/poe-2021-quay/#opening', 'section'],
      ['/analyses/lee-2020-harbour/#claim-ships-2019', 'estimate'],
      ['/analyses/lee-2020-harbour/#claim-fire-2019', 'event'],
      ['/analyses/poe-2021-quay/#claim-quiet', 'assessment'],
      ['/analyses/poe-2021-quay/#claim-empty', 'forecast'],
      ['/topics/traffic/', 'topic'],
      ['/topics/traffic/#busy-or-quiet', 'topic'],
      ['/works/port-2019-report/', 'work'],
      ['/works/roe-2018-ports/', 'work'],
      ['/names/#harbour', 'name'],
    ]);
  });

  it('says of a claim who asserts it, as of when, and where in which analysis it stands', () => {
    expect(records[3]).toMatchObject({
      content: indexText('The port authority counted 1,500 to 2,200 ships in the harbour in 2019.'),
      meta: { title: 'Traffic', source: 'port authority', asOf: '2019', locator: 'section Traffic' },
      filters: {
        publisher: ['IOP'],
        year: ['2020'],
        analysis: ['lee-2020-harbour'],
        topic: ['traffic'],
        name: ['harbour'],
        date: ['2020-03-25'],
        shown: ['The harbour at night', '25 March 2020'],
      },
    });
  });

  it('sets topics, works and names aside, so that a section or a claim with the same words comes first', () => {
    expect(records.filter(({ filters }) => filters.aside).map(({ filters }) => filters.aside?.[0])).toEqual([
      'topic',
      'topic',
      'work',
      'work',
      'name',
    ]);
  });
});

describe('passages', () => {
  it('are the sections of a site that is not large', () => {
    expect(passages(corpus.briefings).map(({ sections }) => sections.map(({ id }) => id))).toEqual([
      ['traffic'],
      ['small-boats'],
      ['opening'],
    ]);
  });

  it('hold successive sections of a large one, and say at which word each starts', () => {
    const [passage] = passages(corpus.briefings, 1);
    expect(passage?.parts).toEqual([
      '0 traffic Traffic',
      expect.stringMatching(/^\d+ small-boats Small boats$/),
    ]);
    const start = Number(passage?.parts[1]?.split(' ')[0]);
    expect(passage?.text.split(/\s+/).slice(start, start + 2)).toEqual(['Small', 'boats.']);
  });
});

describe('the vocabulary', () => {
  it('has the words of the texts by their letter, the commonest first, as they are mostly written', () => {
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

describe('the forms of words', () => {
  const record = (content: string): SearchRecord => ({
    url: '/',
    language: 'en',
    content,
    meta: { title: 'Names' },
    filters: { kind: ['section'] },
  });
  const names = (...variants: string[]) =>
    new Map([['iskp', { id: 'iskp', data: { kind: 'group' as const, name: 'ISKP', variants } }]]);

  it('are those that the texts need, by the letters of those that readers type', () => {
    const files = wordForms({ names: names('ISIS-K', 'Daesh-K'), synonyms: [] }, [
      record('ISKP and ISIS-K'),
      record('ISKP'),
    ]);
    expect([...files]).toEqual([
      ['i', { names: [[['ISKP'], ['iskp', 'isisk']]], synonyms: [] }],
      ['d', { names: [[['ISKP'], ['daeshk']]], synonyms: [] }],
    ]);
  });

  it('are several where one does not find all', () => {
    const files = wordForms({ names: names('ISIS-K'), synonyms: [] }, [record('ISKP'), record('ISIS-K')]);
    expect(files.get('i')?.names).toEqual([
      [
        ['ISKP', 'ISIS-K'],
        ['iskp', 'isisk'],
      ],
    ]);
  });

  it('are words of like meaning, where a text has one of them in any of its forms', () => {
    const synonyms = [
      ['jail', 'prison'],
      ['boat', 'ship'],
    ];
    expect([...wordForms({ names: new Map(), synonyms }, [record('Two prisons')])]).toEqual([
      ['j', { names: [], synonyms: [[['prison'], ['jail']]] }],
      ['p', { names: [], synonyms: [[['prison'], ['prison']]] }],
    ]);
  });

  it('leave out a name that no text has, and one with no other spelling than in hyphens, capitals or diacritics', () => {
    expect(wordForms({ names: names('IS-K'), synonyms: [] }, [record('nothing')]).size).toBe(0);
    expect(wordForms({ names: names('I.S.K.P.', 'iskp', 'Ískp'), synonyms: [] }, [record('ISKP')]).size).toBe(
      0,
    );
  });
});
