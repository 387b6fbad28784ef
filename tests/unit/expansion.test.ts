import { describe, expect, it } from 'vitest';
import { expand, withSynonyms } from '../../src/search/query/expansion.ts';
import { matchPlaces } from '../../src/search/query/matches.ts';
import type { Token } from '../../src/search/query/parse.ts';
import { literalIndex, literalLexicon } from '../search/literal-engine.ts';

const { engine, layout } = literalIndex({
  a: 'ISKP attacked Kabul',
  b: 'Kabulov spoke of Islamic State Khorasan',
  c: '1,500 men and 15000 more',
});
const lexicon = literalLexicon({ words: ['Kabul', 'Kabulov', 'attacked', 'Khorasan', 'spoke'] });
const token = (typed: string, rest: Partial<Token> = {}): Token => ({
  typed,
  quoted: false,
  spellings: [],
  synonyms: [],
  ...rest,
});

describe('a token is expanded to', () => {
  const name = { spellings: ['ISKP', 'Islamic State Khorasan'] };
  const terms = async (token: Token) => (await expand(token, engine, lexicon)).terms;

  it('itself, if a text contains it', async () => {
    expect(await terms(token('Kabul', { synonyms: ['capital'] }))).toEqual([{ words: 'Kabul', weight: 1 }]);
  });

  it('itself and the other spellings of a name, which weigh less', async () => {
    expect(await terms(token('Daesh-K', name))).toEqual([
      { words: 'Daesh-K', weight: 1 },
      { words: 'ISKP', weight: 0.95 },
      { words: 'Islamic State Khorasan', weight: 0.95 },
    ]);
  });

  it('the spelling in the texts, if it only differs in hyphens, accents or capitals', async () => {
    expect(await terms(token('islamic state-khorasan', name))).toEqual([
      { words: 'ISKP', weight: 0.95 },
      { words: 'Islamic State Khorasan', weight: 1 },
    ]);
  });

  it('its synonyms, if no text contains it', async () => {
    expect(await terms(token('assaulted', { synonyms: ['attacked'] }))).toEqual([
      { words: 'attacked', weight: 0.4 },
    ]);
  });

  it('the words that it is a prefix of, if it has no synonyms', async () => {
    expect(await terms(token('kab'))).toEqual([
      { words: 'Kabul', weight: 0.8 },
      { words: 'Kabulov', weight: 0.8 },
    ]);
  });

  it('nothing but a suggestion, if it is misspelt', async () => {
    expect(await expand(token('Khorsan'), engine, lexicon)).toMatchObject({
      terms: [],
      unmatched: [{ typed: 'Khorsan', instead: 'Khorasan' }],
    });
  });

  it('its phrase alone, if it is quoted, with a suggestion for each unknown word', async () => {
    expect(await expand(token('attacked the Khorsan', { quoted: true }), engine, lexicon)).toMatchObject({
      terms: [{ words: 'attacked the Khorsan', weight: 1 }],
      unmatched: [{ typed: 'Khorsan', instead: 'Khorasan' }],
    });
  });
});

it('synonyms are added to the terms, except those that are searched for already', () => {
  const expansion = {
    token: token('Attacked', { synonyms: ['attacked', 'raided'] }),
    terms: [{ words: 'Attacked', weight: 1 }],
    unmatched: [],
  };
  expect(withSynonyms(expansion).terms).toEqual([
    { words: 'Attacked', weight: 1 },
    { words: 'raided', weight: 0.4 },
  ]);
});

describe('the places that match', () => {
  const matched = async (expanded: Token, ...words: string[]) => {
    const terms = words.map((each, at) => ({ words: each, weight: at === 0 ? 1 : 0.5 }));
    const { places, required } = await matchPlaces(
      { token: expanded, terms, unmatched: [] },
      engine,
      lexicon,
      layout,
    );
    return { places: [...places], required };
  };

  it('a word contain it, and no longer word', async () => {
    expect(await matched(token('Kabul'), 'Kabul')).toEqual({
      places: [[0, { weight: 1, count: 1, words: [2] }]],
      required: false,
    });
  });

  it('a phrase contain its words in a row', async () => {
    expect((await matched(token('Islamic State'), 'Islamic State')).places).toEqual([
      [1, { weight: 1, count: 1, words: [3, 4] }],
    ]);
    expect((await matched(token('State Islamic'), 'State Islamic')).places).toEqual([]);
  });

  it('several terms have the best weight and the words of all', async () => {
    expect((await matched(token('x'), 'attacked', 'Kabul')).places).toEqual([
      [0, { weight: 1, count: 2, words: [1, 2] }],
    ]);
  });

  it('a number contain it whole', async () => {
    expect((await matched(token('1,500'), '1,500')).places).toEqual([
      [2, { weight: 1, count: 1, words: [0] }],
    ]);
  });

  it('a quoted phrase are the only results', async () => {
    expect((await matched(token('Kabul', { quoted: true }), 'Kabul')).required).toBe(true);
  });

  it('a name are some, or the index is incomplete', async () => {
    const name = token('Daesh', { spellings: ['Daesh'] });
    await expect(matched(name, 'Daesh')).rejects.toThrow('no Daesh');
    expect((await matched(token('Daesh'), 'Daesh')).places).toEqual([]);
  });
});
