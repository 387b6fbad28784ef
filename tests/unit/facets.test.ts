import { describe, expect, it } from 'vitest';
import { byDate, counts, narrowed } from '../../src/search/facets.ts';
import { kindText } from '../../src/search/place.ts';

/** The letters stand for the numbers of places. */
const numbers = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0));
const hits = numbers('abcd').map((place) => ({ place }));
const ids = (some: { place: number }[]) => String.fromCharCode(...some.map(({ place }) => place));
const values = new Map([
  [
    'kind' as const,
    new Map([
      ['event', new Set(numbers('ab'))],
      ['section', new Set(numbers('c'))],
      ['work', new Set(numbers('x'))],
    ]),
  ],
  [
    'topic' as const,
    new Map([
      ['roots', new Set(numbers('bcx'))],
      ['strength', new Set(numbers('b'))],
    ]),
  ],
]);

describe('filters', () => {
  it('leave every hit if nothing is selected', () => {
    expect(ids(narrowed(hits, new Map(), values))).toBe('abcd');
    expect(ids(narrowed(hits, new Map([['kind', new Set<string>()]]), values))).toBe('abcd');
  });

  it('combine values of one facet by or, facets by and, and keep the order of the hits', () => {
    expect(ids(narrowed(hits, new Map([['kind', new Set(['section', 'event'])]]), values))).toBe('abc');
    const both = new Map([
      ['kind' as const, new Set(['event'])],
      ['topic' as const, new Set(['roots'])],
    ]);
    expect(ids(narrowed(hits, both, values))).toBe('b');
  });

  it('leave no hit for an unknown value or facet', () => {
    expect(narrowed(hits, new Map([['kind', new Set(['ship'])]]), values)).toEqual([]);
    expect(narrowed(hits, new Map([['name', new Set(['iskp'])]]), values)).toEqual([]);
  });
});

describe('the counts beside the values', () => {
  it('are of the hits alone, without values that have none', () => {
    expect([...counts(hits, new Map(), values, 'kind')]).toEqual([
      ['event', 2],
      ['section', 1],
    ]);
  });

  it('follow the selection in the other facets, not in their own', () => {
    const selection = new Map([
      ['kind' as const, new Set(['event'])],
      ['topic' as const, new Set(['roots'])],
    ]);
    expect([...counts(hits, selection, values, 'kind')]).toEqual([
      ['event', 1],
      ['section', 1],
    ]);
    expect([...counts(hits, selection, values, 'topic')]).toEqual([
      ['roots', 1],
      ['strength', 1],
    ]);
  });
});

describe('the order by date', () => {
  const order = (dates: Record<string, string>) =>
    ids(byDate(hits, new Map(Object.entries(dates).map(([date, its]) => [date, new Set(numbers(its))]))));

  it('has the newest first, undated hits last, and keeps the order of equal dates', () => {
    expect(order({ '2020-01-01': 'ad', '2023-03-01': 'c' })).toBe('cadb');
  });

  it('takes the newest of several dates', () => {
    expect(order({ '2019-01-01': 'ab', '2021-05-04': 'b' })).toBe('bacd');
  });
});

it.each([
  ['section', 'Section'],
  ['event', 'Claim: event'],
  ['work', 'Work'],
])('the kind %s is shown as %s', (kind, text) => {
  expect(kindText(kind)).toBe(text);
});
