import { describe, expect, it } from 'vitest';
import { indexText, queryText, shownText } from '../../src/search/index-text.ts';
import { variantsOf, type VariantGroup } from '../../src/search/lexicon.ts';
import { spellingKey, stemKey } from '../../src/search/lookup-keys.ts';
import { parseQuery, withWord } from '../../src/search/query/parse.ts';
import { isStopWord } from '../../src/search/stop-words.ts';

const group =
  (keyOf: (form: string) => string) =>
  ([inTexts = [], others = []]: string[][]): VariantGroup => [inTexts, [...inTexts, ...others].map(keyOf)];
const known = {
  isStopWord,
  ...variantsOf([
    {
      names: [
        [['ISKP'], ['ISIS-K', 'IS-K', 'Islamic State Khorasan']],
        [['Islamic State', 'IS'], ['Daesh']],
        [['al-Qaeda'], ['al-Qaida']],
      ].map(group(spellingKey)),
      synonyms: [
        [['prison'], ['jail', 'detention centre']],
        [['suicide'], ['blew himself up']],
      ].map(group(stemKey)),
    },
  ]),
};
const typed = (query: string) => parseQuery(query, known).map((token) => token.typed);
const spellings = (query: string) => parseQuery(query, known).map((token) => token.spellings);

describe('a query', () => {
  it('is its words without the stop words', () => {
    expect(typed('how many fighters did the group have in Kunar?')).toEqual(['fighters', 'group', 'Kunar']);
  });

  it('keeps stop words if there is nothing else', () => {
    expect(typed('how many')).toEqual(['how', 'many']);
  });

  it('keeps a quoted phrase between other words, whatever the shape of the quotation marks', () => {
    expect(
      parseQuery('Kunar “timber trade” 2019', known).map(({ typed, quoted }) => [typed, quoted]),
    ).toEqual([
      ['Kunar', false],
      ['timber trade', true],
      ['2019', false],
    ]);
  });

  it('ignores a quotation mark that is not closed', () => {
    expect(typed('Kunar "timber tra')).toEqual(['Kunar', 'timber', 'tra']);
  });

  it.each(['ISIS-K', 'isis k', 'ISISK', 'Isis‑K’s', 'Islamic State Khorasan'])(
    'recognizes the name %s',
    (query) => {
      expect(spellings(query)).toEqual([['ISKP']]);
    },
  );

  it('takes the longest name', () => {
    expect(spellings('Islamic State Khorasan and Islamic State')).toEqual([
      ['ISKP'],
      ['Islamic State', 'IS'],
    ]);
  });

  it('tells the name IS from the verb', () => {
    expect(typed('is IS in Kunar')).toEqual(['IS', 'Kunar']);
  });

  it.each(['alqaida', 'al Qāʿida', 'AL-QAIDA', 'al-Qa’ida'])('folds %s', (query) => {
    expect(spellings(query)).toEqual([['al-Qaeda']]);
  });

  it('splits words with hyphens, and ranges', () => {
    expect(typed('cross-border 2015–2016')).toEqual(['cross', 'border', '2015', '2016']);
  });

  it.each(['jails', 'jailed', 'Jailing', 'detention centres'])('looks up the synonym of %s', (query) => {
    expect(parseQuery(query, known).map(({ synonyms }) => synonyms)).toEqual([['prison']]);
  });

  it('splits words at other characters, but not a number at its comma', () => {
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

  it('does not begin a name with a stop word', () => {
    expect(typed('is IS-K strong')).toEqual(['IS-K', 'strong']);
  });

  it('replaces a word everywhere, but not inside another', () => {
    expect(withWord('prision Prisions prision', 'prision', 'prison')).toBe('prison Prisions prison');
  });

  it('looks up synonyms of one word and of several', () => {
    expect(parseQuery('jail where he blew himself up', known).map(({ synonyms }) => synonyms)).toEqual([
      ['prison'],
      ['suicide'],
    ]);
  });
});

describe('the indexed text', () => {
  it.each([
    'between 1,500 and 2,200 fighters',
    '2.5 million, 1.5–2 per cent',
    'in 2015–16, 2015-2018 and the Taliban/ISKP front',
    'the “non-ceasefire” held (“pro-IS classes” – “so”), ”odd',
    'IS and IS’s men, IS-K, ISIS; it is so',
  ])('is undone for display: %s', (text) => {
    expect(shownText(indexText(text, isStopWord))).toBe(text);
  });

  it('contains the name IS as queries ask for it, and not the verb', () => {
    expect(indexText('the IS caliphate', isStopWord)).toContain(` ${queryText('IS', isStopWord)} `);
    expect(indexText('it is', isStopWord)).not.toContain(queryText('IS', isStopWord));
  });

  it.each(['9/11', '2015–16', 'Taliban/ISKP'])('contains %s as a phrase, as queries ask for it', (text) => {
    const indexed = indexText(text, isStopWord).replace(/[^\p{L}\p{N} ]/gu, '');
    expect(indexed).toBe(queryText(text, isStopWord));
  });

  it('keeps numbers whole and splits a range', () => {
    expect(indexText('1,500–2,200', isStopWord).split(' ')).toEqual(['1\u201A500–\u2060', '2\u201A200']);
  });
});
