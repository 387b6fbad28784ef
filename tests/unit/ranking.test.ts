import { describe, expect, it } from 'vitest';
import { resultOf } from '../../src/search/query/excerpt.ts';
import type { TokenMatches } from '../../src/search/query/matches.ts';
import { inverseDocumentFrequency, isPhrase, rank } from '../../src/search/query/ranking.ts';
import type { SecondaryKind } from '../../src/search/place.ts';

/** Places by number, with the words that match. */
const found = (places: Record<number, number[]>, { required = false, gap = 0 } = {}): TokenMatches => ({
  required,
  gap,
  places: new Map(
    Object.entries(places).map(([place, words]) => [
      Number(place),
      { words, count: words.length, weight: 1 },
    ]),
  ),
});
const layout = {
  places: 100,
  length: (): number => 1,
  kind: (place: number): SecondaryKind | undefined => (place === 99 ? 'work' : undefined),
};
const order = (...tokens: TokenMatches[]) => rank(tokens, layout).map(({ place }) => place);

describe('the order of results', () => {
  it('puts a place with all words before one with a single word, however often', () => {
    expect(order(found({ 1: [1, 2, 3], 2: [1] }), found({ 2: [30] }))[0]).toBe(2);
  });

  it('puts a phrase before the same words apart, and before the reverse order', () => {
    expect(order(found({ 1: [1], 2: [2], 3: [1] }), found({ 1: [200], 2: [1], 3: [2] }))).toEqual([3, 1, 2]);
  });

  it('leaves out places without a quoted phrase', () => {
    expect(order(found({ 1: [1], 2: [1] }), found({ 2: [5] }, { required: true }))).toEqual([2]);
  });

  it('leaves out places that match little of the query', () => {
    const common = Object.fromEntries(Array.from({ length: 90 }, (_, at) => [at, [0]]));
    expect(order(found(common), found({ 95: [1] }))).toEqual([95]);
  });

  it('leaves out places with one of two words if no text contains the other', () => {
    expect(order(found({ 1: [1], 2: [1], 3: [1], 4: [1] }), found({}))).toEqual([]);
  });

  it('puts a work after a claim with the same words', () => {
    expect(order(found({ 99: [1], 1: [1] }))).toEqual([1, 99]);
  });

  it('puts a short place before a long one with the same words', () => {
    const long = { ...layout, length: (place: number) => place };
    expect(rank([found({ 5: [1], 1: [1] })], long).map(({ place }) => place)).toEqual([1, 5]);
  });

  it('gives a rare word more weight', () => {
    expect(inverseDocumentFrequency(1, 100)).toBeGreaterThan(inverseDocumentFrequency(50, 100));
  });

  it.each([
    [[[1], [2]], [0, 0], true],
    [[[1, 7], [4, 8], [9]], [0, 0, 0], true],
    [[[1, 2, 3], [4, 5], [6]], [0, 0, 0], true],
    [[[1], [4]], [0, 2], true],
    [[[1], [2]], [0, 2], false],
    [[[2], [1]], [0, 0], false],
    [[[1], [3]], [0, 0], false],
    [[[1]], [0], false],
  ])('takes %j with gaps of %j for a phrase: %s', (lists, gaps, expected) => {
    expect(isPhrase(lists.map((words, at) => ({ words, gap: gaps[at] ?? 0 })))).toBe(expected);
  });
});

describe('a result', () => {
  const place = {
    url: '/analyses/a/#first',
    kind: 'section' as const,
    title: 'Strength',
    text: 'About 1,500 to 2,200 fighters <of “IS-K’s” core>, no more.',
    briefing: 'The title',
  };

  it('marks whole numbers and words, without the punctuation around them', () => {
    expect(resultOf(place, [[1], [3], [6, 7]], []).excerpt).toEqual([
      'About ',
      { mark: '1,500' },
      ' to ',
      { mark: '2,200' },
      ' fighters <of “',
      { mark: 'IS' },
      '-',
      { mark: 'K’s' },
      '” core>, no more.',
    ]);
  });

  it('cuts a long text to the part that matches most tokens', () => {
    const text = Array.from({ length: 200 }, (_, at) => `w${at}`).join(' ');
    const { excerpt } = resultOf({ ...place, text }, [[3, 150], [152]], []);
    expect(excerpt.filter((piece) => typeof piece !== 'string')).toEqual([
      { mark: 'w150' },
      { mark: 'w152' },
    ]);
    expect(excerpt[0]).toBe('… ');
    expect(excerpt.at(-1)).toMatch(/…$/);
  });

  it('marks nothing for words of the title', () => {
    expect(resultOf({ ...place, text: 'a b' }, [[3]], []).excerpt).toEqual(['a b']);
  });

  it('lists the marked words, normalized, for highlighting', () => {
    expect(resultOf(place, [[1], [6, 7]], []).highlights).toEqual(['1500', 'is ks']);
  });
});
