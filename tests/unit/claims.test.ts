import { describe, expect, it } from 'vitest';
import { claimFacts } from '../../src/corpus/claim-facts.ts';
import { years } from '../../src/wording/dates.ts';
import { claimFilters, filterAttributes, workFilters } from '../../src/corpus/filters.ts';
import { workUse } from '../../src/corpus/work-use.ts';
import { matchesText } from '../../src/scripts/item-text.ts';
import { normalize } from '../../src/search/normalize.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { small } from '../fixture.ts';

const corpus = readCorpus(small);
const facts = (analysis: string, id: string) => {
  const briefing = corpus.briefings.find((each) => each.id === analysis);
  const claim = briefing?.claims.get(id);
  if (!briefing || !claim) throw new Error(`the fixture has no ${analysis} ${id}`);
  return claimFacts(corpus)(claim, briefing);
};

describe('the years of a date', () => {
  it.each([
    ['2020-03-25', [2020]],
    ['2015/2018', [2015, 2016, 2017, 2018]],
    ['2017-12/2018-01~', [2017, 2018]],
    ['2020-08-23/..', [2020]],
  ])('%s', (date, expected) => expect(years(date)).toEqual(expected));
});

describe('the facts of a claim', () => {
  it('tell the author of the analysis from the reported source', () => {
    expect(facts('lee-2020-harbour', 'ships-2019').source).toEqual({
      name: 'port authority',
      reported: true,
    });
    expect(facts('lee-2020-harbour', 'fire-2019').source).toEqual({ name: 'Ann Lee', reported: false });
    expect(facts('poe-2021-quay', 'quiet').source).toEqual({ name: 'Author not named', reported: false });
  });

  it('contain the notes at its words with their works, and the records behind the ids', () => {
    const { claim, quantity, topics, questions, names, places } = facts('lee-2020-harbour', 'ships-2019');
    expect(claim.marks.map(({ number, closing }) => [number, closing])).toEqual([[1, false]]);
    expect(claim.works.map(({ id }) => id)).toEqual(['roe-2018-ports']);
    expect(questions.map(({ id }) => id)).toEqual(['busy-or-quiet']);
    expect(quantity?.data.label).toBe('Ships in the harbour');
    expect(topics.map(({ data }) => data.title)).toEqual(['Traffic']);
    expect(names.map(({ data }) => data.name)).toEqual(['The harbour']);
    expect(places).toEqual([]);
  });

  it('contain a note that closes the passage, with no work if its text is lost', () => {
    const { marks, works } = facts('lee-2020-harbour', 'fire-2019').claim;
    expect(marks).toEqual([{ number: 4, closing: true, citations: [] }]);
    expect(works).toEqual([]);
  });

  it('link to the words in the original if both are known', () => {
    expect(facts('lee-2020-harbour', 'ships-2019').original).toBe(
      'https://example.org/harbour#:~:text=ships%20lay%20at%20anchor',
    );
    expect(facts('lee-2020-harbour', 'fire-2019').original).toBeUndefined();
    expect(facts('poe-2021-quay', 'quiet').original).toBeUndefined();
  });
});

describe('filters', () => {
  it('offer the values of the claims, and find a place of an event among its names', () => {
    const filters = claimFilters(corpus);
    expect(filters.map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
      ['kind', ['event', 'estimate', 'assessment', 'forecast']],
      ['topic', ['traffic']],
      ['name', ['harbour']],
      ['analysis', ['lee-2020-harbour', 'poe-2021-quay']],
      ['year', ['2019', 'undated']],
    ]);
    expect(filterAttributes(filters, facts('lee-2020-harbour', 'fire-2019').claim)).toEqual({
      'data-item': '',
      'data-kind': 'event',
      'data-topic': 'traffic',
      'data-name': 'harbour',
      'data-analysis': 'lee-2020-harbour',
      'data-year': '2019',
    });
  });

  it('offer no value that no work has', () => {
    expect(workFilters(corpus).map(({ name, options }) => [name, options.length])).toEqual([['analysis', 1]]);
  });
});

describe('what rests on a work', () => {
  const [lee, poe] = corpus.briefings;
  if (!lee || !poe) throw new Error('the fixture has two briefings');
  const claim = facts('lee-2020-harbour', 'ships-2019').claim;

  it('is shared if two analyses cite it, with or without claims on it', () => {
    const { shared, analyses, carries } = workUse({
      citedBy: [
        { analysis: lee, notes: [] },
        { analysis: poe, notes: [] },
      ],
      claims: [claim],
    });
    expect(shared).toBe(true);
    expect(analyses.map(({ claims }) => claims)).toEqual([1, 0]);
    expect(carries).toEqual([]);
  });

  it('carries many claims from five of one analysis on', () => {
    const carried = (count: number) =>
      workUse({ citedBy: [{ analysis: lee, notes: [] }], claims: Array(count).fill(claim) }).carries.length;
    expect([4, 5].map(carried)).toEqual([0, 1]);
  });
});

describe('words', () => {
  it.each([
    ['Shahāb al-Muhājir’s', ' shahab al muhajirs '],
    ['1,500 to 2,200', ' 1500 to 2200 '],
    ['Legieć, Daʿesh', ' legiec daesh '],
  ])('%s is searched as%s', (text, expected) => expect(normalize(text)).toBe(expected));

  it.each([
    ['pris jalal', true],
    ['IS-K', true],
    ['1500', true],
    ['', true],
    ['rison', false],
    ['prison kabul', false],
  ])('"%s" is found: %s', (typed, expected) =>
    expect(matchesText(typed, normalize('IS-K raided the prison of Jalālābad with 1,500 men'))).toBe(
      expected,
    ),
  );
});
