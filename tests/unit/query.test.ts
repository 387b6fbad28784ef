import { describe, expect, it } from 'vitest';
import { variantsOf, type VariantGroup } from '../../src/search/lexicon.ts';
import { spellingKey, stemKey } from '../../src/search/lookup-keys.ts';
import { parseQuery, withWord } from '../../src/search/query/parse.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { hiddenLetter, tokenizer } from '../../src/search/tokens.ts';

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

  it('counts the stop words before each token', () => {
    expect(parseQuery('emir of the group in Kunar', known).map(({ typed, gap }) => [typed, gap])).toEqual([
      ['emir', 0],
      ['group', 2],
      ['Kunar', 1],
    ]);
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

describe('the tokens of a text', () => {
  const tokens = (text: string, common: string[] = []) =>
    tokenizer(isStopWord, new Set(common))(text).map((token) => token.replace(hiddenLetter, '|'));
  const shown = (text: string) => tokens(text).join(' ').replaceAll('|', '').replaceAll(hiddenLetter, '');

  it.each([
    ['Bombings, bombed; the bombs’', 'bomb bomb the bomb'],
    ['Shahāb al-Muhājir’s men', 'shahab al muhajir men'],
    ['between 1,500–2,200 in 2015–16', 'between 1500 2200 in 2015 16'],
    ['2.5 per cent, 25, 1,500 and 150', '2x5 per cent 25 1500 and 150'],
    ['S/2020/717', 's 2020 717'],
    ['GBU-43/B', 'gbu 43 b'],
  ])('%s are %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('end in a letter that no other word goes on with', () => {
    expect(tokens('port')).toEqual(['port|']);
  });

  it('tell the name IS from the verb', () => {
    expect(tokens('IS')).toEqual(['is|']);
    expect(tokens('is')).toEqual([`|is${hiddenLetter}`]);
    expect(tokens('IS’s')).toEqual(['is|']);
  });

  it('of stop words and common words begin with a letter that sorts them last', () => {
    expect(tokens('the Taliban, attacks', ['taliban'])).toEqual([
      `|the${hiddenLetter}`,
      `|taliban${hiddenLetter}`,
      'attack|',
    ]);
  });
});
