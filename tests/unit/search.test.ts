import { describe, expect, it } from 'vitest';
import { same } from '../../src/search/browser/highlight.ts';
import { byDate, counts, narrowed } from '../../src/search/facets.ts';
import { kindText } from '../../src/search/kinds.ts';
import { outcomeText } from '../../src/search/browser/status.ts';

const hits = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const ids = (some: { id: string }[]) => some.map(({ id }) => id).join('');
const values = new Map([
  [
    'kind' as const,
    new Map([
      ['event', new Set('ab')],
      ['section', new Set('c')],
      ['work', new Set('x')],
    ]),
  ],
  [
    'topic' as const,
    new Map([
      ['roots', new Set('bcx')],
      ['strength', new Set('b')],
    ]),
  ],
]);

describe('filters', () => {
  it('leave everything where nothing is chosen', () => {
    expect(ids(narrowed(hits, new Map(), values))).toBe('abcd');
    expect(ids(narrowed(hits, new Map([['kind', new Set<string>()]]), values))).toBe('abcd');
  });

  it('take any value within a facet, and one of each facet, in the order of the hits', () => {
    expect(ids(narrowed(hits, new Map([['kind', new Set(['section', 'event'])]]), values))).toBe('abc');
    const both = new Map([
      ['kind' as const, new Set(['event'])],
      ['topic' as const, new Set(['roots'])],
    ]);
    expect(ids(narrowed(hits, both, values))).toBe('b');
  });

  it('leave nothing for a value or a facet that is not known', () => {
    expect(narrowed(hits, new Map([['kind', new Set(['ship'])]]), values)).toEqual([]);
    expect(narrowed(hits, new Map([['name', new Set(['iskp'])]]), values)).toEqual([]);
  });
});

describe('the numbers beside the values', () => {
  it('count the hits and nothing else, without values that none has', () => {
    expect([...counts(hits, new Map(), values, 'kind')]).toEqual([
      ['event', 2],
      ['section', 1],
    ]);
  });

  it('follow the choice of the other facets, not that of their own', () => {
    const choice = new Map([
      ['kind' as const, new Set(['event'])],
      ['topic' as const, new Set(['roots'])],
    ]);
    expect([...counts(hits, choice, values, 'kind')]).toEqual([
      ['event', 1],
      ['section', 1],
    ]);
    expect([...counts(hits, choice, values, 'topic')]).toEqual([
      ['roots', 1],
      ['strength', 1],
    ]);
  });
});

describe('the order by date', () => {
  const order = (dates: Record<string, string>) =>
    ids(byDate(hits, new Map(Object.entries(dates).map(([date, its]) => [date, new Set(its)]))));

  it('has the newest first, those without a date last, equals as they were', () => {
    expect(order({ '2020': 'ad', '2023-03-01': 'c' })).toBe('cadb');
  });

  it('knows dates that are uncertain, open, seasons, decades and spans', () => {
    expect(order({ '2022-01~': 'a', '2022-02?': 'b', '2021-24': 'c', '2021-23': 'd' })).toBe('bacd');
    expect(order({ '201X': 'a', '2015/2018': 'b', '../2019': 'c', '2017/..': 'd' })).toBe('cdba');
  });

  it('takes the newest of several dates', () => {
    expect(order({ '2019': 'ab', '2021': 'b' })).toBe('bacd');
  });
});

describe('what is said of a search', () => {
  const said = (outcome: Partial<Parameters<typeof outcomeText>[0]>) =>
    outcomeText({ query: 'isis-k', all: 12, left: 12, also: [], unmatched: [], ...outcome });

  it('is how many results there are, and how many are left', () => {
    expect(said({})).toEqual(['12 results for “isis-k”.']);
    expect(said({ all: 1, left: 1 })).toEqual(['1 result for “isis-k”.']);
    expect(said({ left: 3 })).toEqual(['3 of 12 results for “isis-k”.']);
    expect(said({ left: 0 })).toEqual(['None of the 12 results for “isis-k” fits the filters.']);
    expect(said({ all: 0, left: 0 })).toEqual(['Nothing found for “isis-k”.']);
  });

  it('is what was searched too', () => {
    expect(said({ also: ['ISKP', 'IS-K'] })).toEqual([
      '12 results for “isis-k”.',
      ' Also searched: ISKP, IS-K.',
    ]);
  });

  it('is which words nothing has, and what was searched in their place', () => {
    expect(
      said({ query: 'Khorasaan attack', unmatched: [{ typed: 'khorasaan', instead: 'Khorasan' }] }),
    ).toEqual([
      '12 results for “Khorasaan attack”.',
      ' Nothing has “khorasaan”.',
      ' ',
      { text: 'Did you mean Khorasan?', query: 'Khorasan attack' },
    ]);
    expect(said({ query: 'timber zzyzx', unmatched: [{ typed: 'zzyzx' }] })).toEqual([
      '12 results for “timber zzyzx”.',
      ' Nothing has “zzyzx”.',
    ]);
    expect(said({ query: 'zzyzx', all: 0, left: 0, unmatched: [{ typed: 'zzyzx' }] })).toEqual([
      'Nothing found for “zzyzx”.',
    ]);
  });
});

it.each([
  ['bomber', 'bombers', true],
  ['bomb', 'bombings', false],
  ['attacked', 'attack', true],
  ['kunar', 'kunduz', false],
  ['state', 'states', true],
  ['state', 'status', false],
  ['province', 'provincial', true],
  ['province', 'proving', false],
  ['Khorasan', 'Khorasani', true],
  ['isis', 'iskp', false],
  ['1500', '1500', true],
  ['1500', '15000', false],
])('%s and %s are forms of one word: %s', (word, token, expected) => {
  expect(same(word, token)).toBe(expected);
});

it.each([
  ['section', 'Section'],
  ['event', 'Claim: event'],
  ['work', 'Work'],
])('a result of the kind %s is shown as %s', (kind, text) => {
  expect(kindText(kind)).toBe(text);
});
