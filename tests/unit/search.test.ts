import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/search/query/search.ts';
import { literalIndex, literalLexicon } from '../search/literal-engine.ts';

const texts = {
  'section/raid': 'ISKP raided the prison of Jalalabad.',
  'section/trade': 'ISIS-K lived on the timber trade of Kunar.',
  'section/kabul': 'A bomb exploded in Kabul.',
  'topic/kabul': 'Kabul',
  'name/iskp': 'ISKP, ISIS-K, Daesh-K',
};
const lexicon = literalLexicon({
  names: [[['ISKP', 'ISIS-K'], ['Daesh-K']]],
  synonyms: [
    [['prison'], ['jail']],
    [['bomb'], ['explosive device', 'IED']],
  ],
  words: ['Jalalabad', 'Kabul', 'Kunar', 'prison', 'timber', 'trade', 'raided', 'bomb', 'exploded', 'lived'],
});
const search = createSearch({ ...literalIndex(texts), lexicon });
const answered = async (query: string) => {
  const { hits, also, unmatched } = await search.answer(query);
  const results = await Promise.all(hits.map((hit) => hit.result()));
  return { ids: results.map(({ title }) => title), also, unmatched };
};

describe('an answer', () => {
  it('finds a name in every spelling, its own entry last', async () => {
    expect(await answered('isis k')).toEqual({
      ids: ['section/trade', 'section/raid', 'name/iskp'],
      also: ['ISKP'],
      unmatched: [],
    });
  });

  it('puts a section before a topic with the same word', async () => {
    expect((await answered('Kabul')).ids).toEqual(['section/kabul', 'topic/kabul']);
  });

  it('corrects a misspelt word and reports it', async () => {
    expect(await answered('Jalalabda')).toEqual({
      ids: ['section/raid'],
      also: [],
      unmatched: [{ typed: 'Jalalabda', instead: 'Jalalabad', sure: true }],
    });
  });

  it('only suggests another spelling for a short word: it may be a name of its own', async () => {
    expect(await answered('Kabal')).toEqual({
      ids: [],
      also: [],
      unmatched: [{ typed: 'Kabal', instead: 'Kabul', sure: false }],
    });
  });

  it('finds nothing for an unknown thing, although a text has another word of the query', async () => {
    expect((await answered('Zzyzx prison')).ids).toEqual([]);
  });

  it('finds a number whole, and a document by its number', async () => {
    const index = literalIndex({
      'section/a': 'About 15,000 men, 2.5 per cent',
      'section/b': '1,500 men, 25 in all, see S/2020/717.',
    });
    const numbers = createSearch({ ...index, lexicon });
    const first = async (query: string) => (await (await numbers.answer(query)).hits[0]?.result())?.title;
    expect(await first('1,500')).toBe('section/b');
    expect(await first('15000')).toBe('section/a');
    expect(await first('25')).toBe('section/b');
    expect(await first('2.5')).toBe('section/a');
    expect(await first('S/2020/717')).toBe('section/b');
    expect(await first('150')).toBeUndefined();
  });

  it('completes the beginning of a word that is still being typed', async () => {
    expect(await answered('timb')).toEqual({ ids: ['section/trade'], also: ['timber'], unmatched: [] });
  });

  it('uses a synonym if no text contains the word, and names it', async () => {
    expect(await answered('jail')).toEqual({ ids: ['section/raid'], also: ['prison'], unmatched: [] });
    expect(await answered('explosive device')).toEqual({
      ids: ['section/kabul'],
      also: ['bomb'],
      unmatched: [],
    });
  });

  it('searches for no synonym if a record matches the whole query', async () => {
    expect((await answered('prison')).also).toEqual([]);
    expect((await answered('bomb Kabul')).also).toEqual([]);
  });

  it('finds nothing for a word that resembles none', async () => {
    expect(await answered('zzyzx')).toEqual({ ids: [], also: [], unmatched: [{ typed: 'zzyzx' }] });
  });

  it('requires a quoted phrase', async () => {
    expect((await answered('"timber trade"')).ids).toEqual(['section/trade']);
    expect((await answered('"trade timber"')).ids).toEqual([]);
  });

  it('marks the words of the query and its variants in the excerpt', async () => {
    const { hits } = await search.answer('jail Jalalabad');
    expect(await hits[0]?.result()).toMatchObject({
      url: '/section/raid',
      excerpt: ['ISKP raided the ', { mark: 'prison' }, ' of ', { mark: 'Jalalabad' }, '.'],
      highlights: ['prison', 'jalalabad', 'jail'],
    });
  });

  it('is an error if the index lacks a word or name of its texts', async () => {
    const empty = createSearch({ ...literalIndex({}), lexicon });
    await expect(empty.answer('Kabul')).rejects.toThrow('no Kabul');
    await expect(empty.answer('Daesh-K')).rejects.toThrow('no Daesh-K');
  });
});
