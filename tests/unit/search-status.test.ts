import { describe, expect, it } from 'vitest';
import { stemList } from '../../src/search/browser/highlight.ts';
import { outcomeText } from '../../src/search/browser/status.ts';

describe('the status of a search', () => {
  const status = (outcome: Partial<Parameters<typeof outcomeText>[0]>) =>
    outcomeText({ query: 'isis-k', all: 12, left: 12, also: [], unmatched: [], ...outcome });

  it('is the number of results, and how many the filters leave', () => {
    expect(status({})).toEqual(['12 results for “isis-k”.']);
    expect(status({ all: 1, left: 1 })).toEqual(['1 result for “isis-k”.']);
    expect(status({ left: 3 })).toEqual(['3 of 12 results for “isis-k”.']);
    expect(status({ left: 0 })).toEqual(['No results match these filters.']);
    expect(status({ all: 0, left: 0 })).toEqual(['No results for “isis-k”.']);
  });

  it('names what else was searched', () => {
    expect(status({ also: ['ISKP', 'IS-K'] })).toEqual([
      '12 results for “isis-k”.',
      ' Also searched: ISKP, IS-K.',
    ]);
  });

  it('names the words that no text contains, and suggests others', () => {
    expect(
      status({ query: 'Khorasaan attack', unmatched: [{ typed: 'khorasaan', instead: 'Khorasan' }] }),
    ).toEqual([
      '12 results for “Khorasaan attack”.',
      ' No results contain “khorasaan”.',
      ' ',
      { text: 'Did you mean Khorasan?', query: 'Khorasan attack' },
    ]);
    expect(status({ query: 'timber zzyzx', unmatched: [{ typed: 'zzyzx' }] })).toEqual([
      '12 results for “timber zzyzx”.',
      ' No results contain “zzyzx”.',
    ]);
    expect(status({ query: 'zzyzx', all: 0, left: 0, unmatched: [{ typed: 'zzyzx' }] })).toEqual([
      'No results for “zzyzx”.',
    ]);
  });
});

it.each([
  ['bomber', 'bombers', true],
  ['bomb', 'bombings', true],
  ['attacked', 'attack', true],
  ['kunar', 'kunduz', false],
  ['state', 'states', true],
  ['state', 'status', false],
  ['province', 'provinces', true],
  ['province', 'proving', false],
  ['Khorasan', 'Khorasani', false],
  ['isis', 'iskp', false],
  ['1500', '1500', true],
  ['1500', '15000', false],
])('%s and %s are highlighted alike: %s', (word, token, expected) => {
  expect(stemList(word).join() === stemList(token).join()).toBe(expected);
});
