import { describe, expect, it } from 'vitest';
import { closestWord, editDistance, expandUnknown, unknownWords } from '../../src/search/query/spelling.ts';
import { isStopWord } from '../../src/search/stop-words.ts';

const token = (typed: string) => ({ typed, quoted: false, spellings: [], synonyms: [] });

describe('the closest spelling', () => {
  it.each([
    ['khorasaan', 'Khorasan'],
    ['nangahrar', 'Nangarhar'],
    ['kabal', 'Kabul'],
    ['terorrism', 'terrorism'],
    ['leadr', 'leader'],
  ])('of %s is %s', (typed, expected) => {
    expect(closestWord(typed, ['Khorasan', 'Nangarhar', 'Kabul', 'leader', 'terrorism'])).toBe(expected);
  });

  it('is the most frequent of equally close words', () => {
    expect(closestWord('kunnar', ['Kunar', 'Kunnor'])).toBe('Kunar');
  });

  it.each([
    ['cash', 'case'],
    ['mali', 'small'],
    ['nigeria', 'Algeria'],
    ['zzyzx', 'Khorasan'],
  ])('of %s is not %s', (typed, other) => {
    expect(closestWord(typed, [other])).toBeUndefined();
  });
});

it.each([
  ['', 'abc', 3],
  ['kunar', 'knuar', 1],
  ['kitten', 'sitting', 3],
])('the edit distance of %j and %s is %i', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
});

describe('an unknown word', () => {
  it('is completed to the six most frequent words that it is a prefix of', () => {
    const words = ['base', 'based', 'basis', 'bases', 'basic', 'basket', 'basin'];
    expect(expandUnknown(token('bas'), words)).toMatchObject({
      terms: [
        { words: 'base', weight: 0.8 },
        { words: 'based', weight: 0.8 },
        { words: 'basis', weight: 0.8 },
        { words: 'bases', weight: 0.8 },
        { words: 'basic', weight: 0.8 },
        { words: 'basket', weight: 0.8 },
      ],
      unmatched: [],
    });
  });

  it('is otherwise replaced by the closest spelling, if there is one', () => {
    expect(expandUnknown(token('Kunnar'), ['Kunar']).unmatched).toEqual([
      { typed: 'Kunnar', instead: 'Kunar', sure: false },
    ]);
    expect(expandUnknown(token('zzyzx'), ['Kunar']).unmatched).toEqual([{ typed: 'zzyzx' }]);
  });
});

it('the unknown words of a phrase are neither stop words nor numbers', async () => {
  const lexicon = { isStopWord, words: async () => ['timber', 'trade'] };
  const contains = async (word: string) => word === 'trade';
  expect(await unknownWords('the tmber trade of 2019', lexicon, contains)).toEqual([
    { typed: 'tmber', instead: 'timber', sure: false },
  ]);
});
