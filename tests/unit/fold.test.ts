import { expect, it } from 'vitest';
import { matches } from '../../src/scripts/fold.ts';

it.each([
  ['isk', 'IS-K'],
  ['IS-K', 'ISK'],
  ['legiec', 'Legieć'],
  ['mazar i sharif', 'Mazar-i-Sharif'],
  ['mazar-e sharif', 'Mazar-e-Sharif | Mazar Sharif'],
  ['Qaida', 'al-Qa’ida'],
  ['qaʿida', "al-Qa'ida"],
  ['us', 'U.S.'],
  ['khurasan', 'Khurāsān'],
  ['khan saeed', 'Hafiz Saeed Khan'],
  ['  ', 'Kabul'],
])('“%s” finds “%s”', (query, spelling) => {
  expect(matches(query, spelling)).toBe(true);
});

it.each([
  ['kabul', 'Kunar'],
  ['hafiz kabul', 'Hafiz Saeed Khan'],
])('“%s” does not find “%s”', (query, spelling) => {
  expect(matches(query, spelling)).toBe(false);
});
