import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { commonStems } from '../../src/search/index/common-stems.ts';
import { corpusPlaces, type IndexedPlace, searchedTexts } from '../../src/search/index/corpus-places.ts';
import { indexDocuments, layoutDocument } from '../../src/search/index/documents.ts';
import { facetFile } from '../../src/search/index/facet-file.ts';
import { variantFiles } from '../../src/search/index/variants.ts';
import { vocabulary } from '../../src/search/index/vocabulary.ts';
import { createLayout, unitWords } from '../../src/search/layout.ts';
import type { PlaceKind } from '../../src/search/place.ts';
import { small } from '../fixture.ts';
import { tokens } from '../search/literal-engine.ts';

const corpus = readCorpus(small);
const places = corpusPlaces(corpus);

describe('the places', () => {
  it('are each section with its claims, topic, question, work and name, once, at its own address', () => {
    expect(places.map(({ place: { url, kind } }) => [url, kind])).toEqual([
      ['/analyses/lee-2020-harbour/#traffic', 'section'],
      ['/analyses/lee-2020-harbour/#claim-ships-2019', 'estimate'],
      ['/analyses/lee-2020-harbour/#claim-fire-2019', 'event'],
      ['/analyses/lee-2020-harbour/#small-boats', 'section'],
      ['/analyses/poe-2021-quay/#opening', 'section'],
      ['/analyses/poe-2021-quay/#claim-quiet', 'assessment'],
      ['/analyses/poe-2021-quay/#claim-empty', 'forecast'],
      ['/topics/traffic/', 'topic'],
      ['/questions/busy-or-quiet/', 'question'],
      ['/works/port-2019-report/', 'work'],
      ['/works/roe-2018-ports/', 'work'],
      ['/names/#harbour', 'name'],
    ]);
  });

  it('have of a claim who asserts it, its date, its place and its analysis', () => {
    expect(places[1]).toMatchObject({
      place: {
        text: 'The port authority counted 1,500 to 2,200 ships in the harbour in 2019.',
        title: 'Traffic',
        source: 'port authority',
        asOf: '2019',
        locator: 'section Traffic',
        publisher: 'IOP',
        briefing: 'The harbour at night',
        date: '25 March 2020',
      },
      facets: {
        publisher: ['IOP'],
        year: ['2020'],
        analysis: ['lee-2020-harbour'],
        topic: ['traffic'],
        name: ['harbour'],
        date: ['2020-03-25'],
      },
    });
  });

  it('of claims are found by the authors and titles of their works', () => {
    const [work] = corpus.claims.get('lee-2020-harbour/ships-2019')?.works ?? [];
    expect(work?.id).toBe('roe-2018-ports');
    expect(places[1]?.also.at(-1)).toMatch(/^Roe /);
    expect(places[1]?.also.at(-1)).toContain(work?.data.title);
  });

  it('of questions are found by the wordings of readers, and do not show them', () => {
    const question = places.find(({ place }) => place.kind === 'question');
    expect(question?.place.text.split('\n')).toEqual([
      'Lee counts ships in the harbour, Poe looks at one quay two years later.',
      'yes, 1,500 to 2,200 ships.',
      'no, it seems quiet.',
    ]);
    expect(question?.also.slice(1)).toEqual(['how busy is the harbour', 'number of boats']);
    expect(question?.facets).toEqual({
      topic: ['traffic'],
      analysis: ['lee-2020-harbour', 'poe-2021-quay'],
    });
  });

  it('are found by words with a hyphen written as one', () => {
    const [first] = places;
    if (!first) throw new Error('there is no place');
    expect(searchedTexts({ ...first, place: { ...first.place, text: 'A hard-line view' } })).toContain(
      'hardline',
    );
  });
});

it('the date of a place is the first day that it may mean, or the last if its beginning is open', () => {
  const dates = (issued: string) =>
    corpusPlaces({
      ...corpus,
      works: new Map(
        [...corpus.works].map(([id, work]) => [id, { ...work, data: { ...work.data, issued } }]),
      ),
    }).flatMap(({ place, facets }) => (place.kind === 'work' ? (facets.date ?? []) : []));
  expect(dates('2022-01~')).toEqual(['2022-01-01', '2022-01-01']);
  expect(dates('201X')).toEqual(['2010-01-01', '2010-01-01']);
  expect(dates('2017/..')).toEqual(['2017-01-01', '2017-01-01']);
  expect(dates('../2019')).toEqual(['2019-12-31', '2019-12-31']);
});

/** A place with a text. */
const place = (text: string, kind: PlaceKind = 'section'): IndexedPlace => ({
  place: { url: '/', kind, title: '', text },
  also: [],
  facets: {},
});

describe('the documents', () => {
  const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
  const documents = indexDocuments(
    [place('one two'), place(long), place('three'), place('four', 'work')],
    tokens,
  );
  const layout = createLayout({
    texts: '',
    documents: documents.map((document, at) => layoutDocument(String(at), document)),
  });
  const position = (document: number, token: string) =>
    layout.position(
      String(document),
      documents[document]?.content.split(' ').indexOf(tokens(token)[0] ?? '') ?? -1,
    );

  it('hold places that begin at whole units, those of a secondary kind apart', () => {
    expect(documents.map(({ units, kind }) => [units, kind])).toEqual([
      [[1, 2, 1], undefined],
      [[1], 'work'],
    ]);
    expect(documents[0]?.content.split(' ')).toHaveLength(4 * unitWords);
  });

  it('tell by the position of a word which place it is in, and where', () => {
    expect(layout.places).toBe(4);
    expect(position(0, 'two')).toEqual({ place: 0, word: 1 });
    expect(position(0, 'word35')).toEqual({ place: 1, word: 35 });
    expect(position(0, 'three')).toEqual({ place: 2, word: 0 });
    expect(position(1, 'four')).toEqual({ place: 3, word: 0 });
    expect([layout.kind(2), layout.kind(3)]).toEqual([undefined, 'work']);
  });

  it('of another build are an error', () => {
    expect(() => layout.position('other', 0)).toThrow('no other');
  });

  it('hold at most 256 places', () => {
    const many = indexDocuments(
      Array.from({ length: 300 }, () => place('word')),
      tokens,
    );
    expect(many.map(({ units }) => units.length)).toEqual([256, 44]);
  });
});

it('common stems are those of at least every five-hundredth word that are no stop words', () => {
  const rare = Array.from({ length: 600 }, (_, at) => `rare${at}`).join(' ');
  expect(commonStems([place(`${rare} the the the attacks attack`)])).toEqual(['attack']);
});

it('the file of facets has the numbers of the places as steps', () => {
  const file = facetFile(places);
  expect(file.kind['section']).toEqual([0, 3, 1]);
  expect(file.analysis['lee-2020-harbour']?.slice(0, 4)).toEqual([0, 1, 1, 1]);
});

describe('the vocabulary', () => {
  it('has the words of the texts by first letter, most frequent first, as they are mostly written', () => {
    const words = vocabulary(['Kunar is in the east. Kabul too, Kunar’s east, 1,500 in LeJ-A.']);
    expect([...words]).toEqual([
      ['e', ['east']],
      ['k', ['Kunar', 'Kabul']],
      ['1', ['1,500']],
      ['l', ['LeJ']],
    ]);
  });
});

describe('the variants', () => {
  const names = (...variants: string[]) =>
    new Map([
      [
        'iskp',
        { id: 'iskp', data: { kind: 'group' as const, name: 'ISKP', printed: {}, variants, sameAs: [] } },
      ],
    ]);

  it('are the forms in the texts, by the first two letters of all forms', () => {
    const files = variantFiles(
      { names: names('ISIS-K', 'Daesh-K'), synonyms: [] },
      ['ISKP and ISIS-K', 'ISKP'],
      tokens,
    );
    expect([...files]).toEqual([
      ['is', { names: [[['ISKP'], ['iskp', 'isisk']]], synonyms: [] }],
      ['da', { names: [[['ISKP'], ['daeshk']]], synonyms: [] }],
    ]);
  });

  it('are several if one does not find all texts', () => {
    const files = variantFiles({ names: names('ISIS-K'), synonyms: [] }, ['ISKP', 'ISIS-K'], tokens);
    expect(files.get('is')?.names).toEqual([
      [
        ['ISKP', 'ISIS-K'],
        ['iskp', 'isisk'],
      ],
    ]);
  });

  it('include synonyms, if a text contains one in any form', () => {
    const synonyms = [
      ['jail', 'prison'],
      ['boat', 'ship'],
    ];
    expect([...variantFiles({ names: new Map(), synonyms }, ['Two prisons'], tokens)]).toEqual([
      ['ja', { names: [], synonyms: [[['prison'], ['jail']]] }],
      ['pr', { names: [], synonyms: [[['prison'], ['prison']]] }],
    ]);
  });

  it('exclude a name in no text, and one whose spellings differ only in hyphens, capitals or diacritics', () => {
    expect(variantFiles({ names: names('IS-K'), synonyms: [] }, ['nothing'], tokens).size).toBe(0);
    expect(
      variantFiles({ names: names('I.S.K.P.', 'iskp', 'Ískp'), synonyms: [] }, ['ISKP'], tokens).size,
    ).toBe(0);
  });
});
