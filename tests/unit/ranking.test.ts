import { describe, expect, it } from 'vitest';
import { proximity, resultOf } from '../../src/search/query/excerpt.ts';
import type { TokenMatches } from '../../src/search/query/matches.ts';
import { inverseDocumentFrequency, isPhrase, rank } from '../../src/search/query/ranking.ts';

const records = 100;
const found = (places: Record<string, number[]>, { required = false, strength = 1 } = {}): TokenMatches => ({
  required,
  records: new Map(
    Object.entries(places).map(([id, words]) => [
      id,
      {
        words,
        strength,
        weight: 1,
        posting: { id, score: 1, words, data: () => Promise.reject(new Error(id)) },
      },
    ]),
  ),
});
const order = (...tokens: TokenMatches[]) =>
  rank(tokens, records, new Map()).map(({ posting }) => posting.id);

describe('the order of results', () => {
  it('puts a record with all words before one with a single word, however often', () => {
    expect(order(found({ one: [1, 2, 3], both: [1] }), found({ both: [30] }))[0]).toBe('both');
  });

  it('puts a phrase before the same words apart, and before the reverse order', () => {
    expect(
      order(found({ far: [1], reverse: [2], phrase: [1] }), found({ far: [200], reverse: [1], phrase: [2] })),
    ).toEqual(['phrase', 'far', 'reverse']);
  });

  it('leaves out records without a quoted phrase', () => {
    expect(order(found({ a: [1], b: [1] }), found({ b: [5] }, { required: true }))).toEqual(['b']);
  });

  it('leaves out records that match little of the query', () => {
    const common = Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`r${at}`, [0]]));
    expect(order(found(common), found({ rare: [1] }))).toEqual(['rare']);
  });

  it('puts a work after a claim with the same words', () => {
    const ranked = rank([found({ work: [1], claim: [1] })], records, new Map([['work', 'work']]));
    expect(ranked.map(({ posting }) => posting.id)).toEqual(['claim', 'work']);
  });

  it('gives a rare word more weight', () => {
    expect(inverseDocumentFrequency(1, records)).toBeGreaterThan(inverseDocumentFrequency(50, records));
  });

  it.each([
    [[[1], [2]], true],
    [[[1, 7], [4, 8], [9]], true],
    [[[2], [1]], false],
    [[[1], [3]], false],
    [[[1]], false],
  ])('takes %j for a phrase: %s', (lists, expected) => {
    expect(isPhrase(lists)).toBe(expected);
  });
});

describe('a result', () => {
  const fragment = {
    url: '/analyses/a/#first',
    raw_content:
      'About 1\u201A500 \u2063to 2\u201A200 fighters &lt;of IS-K’s&gt; core, \u2060–\u2060 no more.',
    meta: { title: 'Strength' },
    filters: { kind: ['section'] as ['section'], briefing: ['The title', '2020'], publisher: ['IOP'] },
  };

  it('marks whole numbers and names with hyphens, without the punctuation around them', () => {
    expect(resultOf(fragment, [[1], [3], [6]], []).excerpt).toEqual([
      'About ',
      { mark: '1,500' },
      ' to ',
      { mark: '2,200' },
      ' fighters <of ',
      { mark: 'IS-K’s' },
      '> core,–no more.',
    ]);
  });

  it('cuts a long text to the part that matches most tokens', () => {
    const text = Array.from({ length: 200 }, (_, at) => `w${at}`).join(' ');
    const { excerpt } = resultOf({ ...fragment, raw_content: text }, [[3, 150], [152]], []);
    expect(excerpt.filter((piece) => typeof piece !== 'string')).toEqual([
      { mark: 'w150' },
      { mark: 'w152' },
    ]);
    expect(excerpt[0]).toMatch(/^… w/);
    expect(excerpt.at(-1)).toMatch(/…$/);
  });

  it('leads to the section of the record that contains the words', () => {
    const filters = { ...fragment.filters, sections: ['0 first First', '3 second Second heading'] };
    const result = resultOf({ ...fragment, raw_content: 'a b c d e f', filters }, [[4]], []);
    expect(result).toMatchObject({
      url: '/analyses/a/#second',
      title: 'Second heading',
      excerpt: ['d ', { mark: 'e' }, ' f'],
    });
  });

  it('lists the marked words, normalized, for highlighting', () => {
    expect(resultOf(fragment, [[1], [6]], []).highlights).toEqual(['1500', 'is ks']);
  });

  it.each([
    [[[1], [2]], 1],
    [[[1], [11]], 0.1],
    [[[1, 50], [9], [51, 10]], 2 / 9],
    [[[4]], 0],
  ])('measures the proximity of %j as %d', (lists, expected) => {
    expect(proximity(lists)).toBeCloseTo(expected);
  });
});
