import { describe, expect, it } from 'vitest';
import { isIdle } from '../../src/search/stop-words.ts';
import { indexText } from '../../src/search/index-text.ts';
import { queryText } from '../../src/search/query-text.ts';
import { shownText } from '../../src/search/shown-text.ts';
import { edits, nearest } from '../../src/search/nearest.ts';
import { type FormGroup, formsOf, key, stemKey } from '../../src/search/lexicon.ts';
import { queryParts, withWord } from '../../src/search/query/parse.ts';

const group =
  (keyOf: (form: string) => string) =>
  ([inTexts = [], others = []]: string[][]): FormGroup => [inTexts, [...inTexts, ...others].map(keyOf)];
const forms = {
  isIdle,
  ...formsOf([
    {
      names: [
        [['ISKP'], ['ISIS-K', 'IS-K', 'Islamic State Khorasan']],
        [['Islamic State', 'IS'], ['Daesh']],
        [['al-Qaeda'], ['al-Qaida']],
      ].map(group(key)),
      synonyms: [
        [['prison'], ['jail', 'detention centre']],
        [['suicide'], ['blew himself up']],
      ].map(group(stemKey)),
    },
  ]),
};
const typed = (query: string) => queryParts(query, forms).map((part) => part.typed);
const spellings = (query: string) => queryParts(query, forms).map((part) => part.spellings);

describe('a query', () => {
  it('is its words without those that say nothing', () => {
    expect(typed('how many fighters did the group have in Kunar?')).toEqual(['fighters', 'group', 'Kunar']);
  });

  it('is what was typed where all of it says nothing', () => {
    expect(typed('how many')).toEqual(['how', 'many']);
  });

  it('keeps a phrase in quotation marks of any shape within other words', () => {
    expect(
      queryParts('Kunar “timber trade” 2019', forms).map(({ typed, quoted }) => [typed, quoted]),
    ).toEqual([
      ['Kunar', false],
      ['timber trade', true],
      ['2019', false],
    ]);
  });

  it('takes a quotation mark that is still open for none', () => {
    expect(typed('Kunar "timber tra')).toEqual(['Kunar', 'timber', 'tra']);
  });

  it.each(['ISIS-K', 'isis k', 'ISISK', 'Isis‑K’s', 'Islamic State Khorasan'])(
    'knows %s for a name',
    (query) => {
      expect(spellings(query)).toEqual([['ISKP']]);
    },
  );

  it('takes the longest name that stands there', () => {
    expect(spellings('Islamic State Khorasan and Islamic State')).toEqual([
      ['ISKP'],
      ['Islamic State', 'IS'],
    ]);
  });

  it('tells the name IS from the verb by its capitals', () => {
    expect(typed('is IS in Kunar')).toEqual(['IS', 'Kunar']);
  });

  it.each(['alqaida', 'al Qāʿida', 'AL-QAIDA', 'al-Qa’ida'])('folds %s', (query) => {
    expect(spellings(query)).toEqual([['al-Qaeda']]);
  });

  it('parts a word with hyphens and a range', () => {
    expect(typed('cross-border 2015–2016')).toEqual(['cross', 'border', '2015', '2016']);
  });

  it.each(['jails', 'jailed', 'Jailing', 'detention centres'])(
    'knows the word of like meaning for %s',
    (query) => {
      expect(queryParts(query, forms).map(({ synonyms }) => synonyms)).toEqual([['prison']]);
    },
  );

  it('parts words at whatever is no letter, and not a number at its comma', () => {
    expect(typed('Kabul,Kunar <b>Kot</b> 1,500…Achin')).toEqual([
      'Kabul',
      'Kunar',
      'b',
      'Kot',
      'b',
      '1,500',
      'Achin',
    ]);
  });

  it('does not take an idle word for the beginning of a name', () => {
    expect(typed('is IS-K strong')).toEqual(['IS-K', 'strong']);
  });

  it('has a word replaced wherever it stands, and not in another', () => {
    expect(withWord('prision Prisions prision', 'prision', 'prison')).toBe('prison Prisions prison');
  });

  it('knows the words of like meaning, of one word and of several', () => {
    expect(queryParts('jail where he blew himself up', forms).map(({ synonyms }) => synonyms)).toEqual([
      ['prison'],
      ['suicide'],
    ]);
  });
});

describe('a word that nothing has', () => {
  const asked = (typed: string, words: string[]): Parameters<typeof nearest> => [
    typed.toLowerCase(),
    words.map((word) => ({ word, folded: word.toLowerCase() })),
  ];

  it.each([
    ['Khorasaan', 'Khorasan'],
    ['Nangahrar', 'Nangarhar'],
    ['Kabal', 'Kabul'],
    ['terorrism', 'terrorism'],
    ['leadr', 'leader'],
  ])('%s is taken for %s', (word, meant) => {
    expect(nearest(...asked(word, ['Khorasan', 'Nangarhar', 'Kabul', 'leader', 'terrorism']))).toBe(meant);
  });

  it('is taken for the commonest of those that are as near', () => {
    expect(nearest(...asked('Kunnar', ['Kunar', 'Kunnor']))).toBe('Kunar');
  });

  it.each([
    ['cash', 'case'],
    ['Mali', 'small'],
    ['Nigeria', 'Algeria'],
    ['zzyzx', 'Khorasan'],
  ])('%s is not taken for %s', (word, other) => {
    expect(nearest(...asked(word, [other]))).toBeUndefined();
  });

  it.each([
    ['', 'abc', 3],
    ['kunar', 'knuar', 1],
    ['kitten', 'sitting', 3],
  ])('%s and %s are %i slips apart', (from, to, distance) => {
    expect(edits(from, to)).toBe(distance);
  });
});

describe('the text for the index', () => {
  it.each([
    'between 1,500 and 2,200 fighters',
    '2.5 million, 1.5–2 per cent',
    'in 2015–16, 2015-2018 and the Taliban/ISKP front',
    'the “non-ceasefire” held (“pro-IS classes” – “so”), ”odd',
    'IS and IS’s men, IS-K, ISIS; it is so',
  ])('can be shown as it was: %s', (text) => {
    expect(shownText(indexText(text))).toBe(text);
  });

  it('has the name IS as a query asks for it, and not the verb', () => {
    expect(indexText('the IS caliphate')).toContain(` ${queryText('IS', isIdle)} `);
    expect(indexText('it is')).not.toContain(queryText('IS', isIdle));
  });

  it.each(['9/11', '2015–16', 'Taliban/ISKP'])('has %s in a row, as a query asks for it', (text) => {
    const indexed = indexText(text).replace(/[^\p{L}\p{N} ]/gu, '');
    expect(indexed).toBe(queryText(text, isIdle));
  });

  it('keeps numbers whole and sets the ends of a range apart', () => {
    expect(indexText('1,500–2,200').split(' ')).toEqual(['1\u201A500–\u2060', '2\u201A200']);
  });
});
