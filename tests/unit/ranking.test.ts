import { describe, expect, it } from 'vitest';
import { closeness, type Found, rank, rarity } from '../../src/search/query/ranking.ts';
import { resultOf } from '../../src/search/query/excerpt.ts';

const records = 100;
const found = (places: Record<string, number[]>, { required = false, strength = 1 } = {}): Found => ({
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
const order = (...parts: Found[]) => rank(parts, records, new Map()).map(({ posting }) => posting.id);

describe('the order of results', () => {
  it('has a record with all words before those with one, however often', () => {
    expect(order(found({ one: [1, 2, 3], both: [1] }), found({ both: [30] }))[0]).toBe('both');
  });

  it('has words that stand together before the same words far apart', () => {
    expect(order(found({ far: [1], near: [1] }), found({ far: [200], near: [2] }))).toEqual(['near', 'far']);
  });

  it('leaves out what lacks a phrase in quotation marks', () => {
    expect(order(found({ a: [1], b: [1] }), found({ b: [5] }, { required: true }))).toEqual(['b']);
  });

  it('leaves out what has only a little of the query', () => {
    const common = Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`r${at}`, [0]]));
    expect(order(found(common), found({ rare: [1] }))).toEqual(['rare']);
  });

  it('has a work after a claim with the same words', () => {
    const ranked = rank([found({ work: [1], claim: [1] })], records, new Map([['work', new Set(['work'])]]));
    expect(ranked.map(({ posting }) => posting.id)).toEqual(['claim', 'work']);
  });

  it('counts a rare word for more', () => {
    expect(rarity(1, records)).toBeGreaterThan(rarity(50, records));
  });

  it.each([
    [[[1], [2]], 1],
    [[[1], [11]], 0.1],
    [[[1, 50], [9], [51, 10]], 2 / 9],
    [[[4]], 0],
    [[[4], []], 0],
  ])('measures how near %j are: %d', (lists, near) => {
    expect(closeness(lists)).toBeCloseTo(near);
  });
});

describe('a result', () => {
  const fragment = {
    url: '/analyses/a/#first',
    raw_content:
      'About 1\u201A500 \u2063to 2\u201A200 fighters &lt;of IS-K’s&gt; core, \u2060–\u2060 no more.',
    meta: { title: 'Strength' },
    filters: { kind: ['section'] as ['section'], shown: ['The title', '2020'], publisher: ['IOP'] },
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

  it('cuts a long text to where most of what was asked for stands', () => {
    const text = Array.from({ length: 200 }, (_, at) => `w${at}`).join(' ');
    const { excerpt } = resultOf({ ...fragment, raw_content: text }, [[3, 150], [152]], []);
    expect(excerpt.filter((piece) => typeof piece !== 'string')).toEqual([
      { mark: 'w150' },
      { mark: 'w152' },
    ]);
    expect(excerpt[0]).toMatch(/^… w/);
    expect(excerpt.at(-1)).toMatch(/…$/);
  });

  it('is the section of a passage in which the words stand', () => {
    const filters = { ...fragment.filters, part: ['0 first First', '3 second Second heading'] };
    const result = resultOf({ ...fragment, raw_content: 'a b c d e f', filters }, [[4]], []);
    expect(result).toMatchObject({
      url: '/analyses/a/#second',
      title: 'Second heading',
      excerpt: ['d ', { mark: 'e' }, ' f'],
    });
  });

  it('hands on the words that are marked, folded', () => {
    expect(resultOf(fragment, [[1], [6]], []).words).toEqual(['1500', 'is ks']);
  });
});
