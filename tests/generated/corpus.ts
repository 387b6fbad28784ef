import { sectionAddress } from '../../src/addresses.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { createCorpus } from '../../src/corpus/join.ts';
import { generatedBriefing } from './briefing.ts';
import { pick, type Random, seededRandom } from './random.ts';
import { names, quantities, site, topics, works } from './records.ts';
import { adjectives, nouns } from './vocabulary.ts';

/** Three words that stand together in one section, and nowhere else. */
export interface Planted {
  phrase: string;
  /** The address of that section: of the nearest heading above it. */
  address: string;
}

export interface Generated {
  corpus: Corpus;
  /** Fifty phrases from all over the corpus. */
  planted: Planted[];
}

const sections = 8;
const asked = 50;

/**
 * Long briefings for measuring how the search bears many of them. Every section has a phrase of its own, made of
 * words that occur all over the corpus, so that only where they stand together tells the sections apart.
 */
export function generatedCorpus(count: number, seed = 1): Generated {
  const random = seededRandom(seed);
  const pool = works(random, 60 + count);
  const shared = {
    works: pool.map(({ id }) => id),
    topics: topics.map(({ id }) => id),
    names: names.map(({ id, data }) => ({ id, spellings: [data.name, ...data.variants] })),
    quantity: 'lodgers',
  };
  const phrases = uniquePhrases(random, count * sections);
  const planted: Planted[] = [];
  const analyses = Array.from({ length: count }, (_, at) => {
    const id = `briefing-${at + 1}`;
    const own = phrases.slice(at * sections, (at + 1) * sections);
    const { briefing, places } = generatedBriefing(id, seededRandom(seed + 1000 + at), shared, own);
    places.forEach((place, index) => {
      planted.push({ phrase: own[index] ?? '', address: sectionAddress(id, place) });
    });
    return briefing;
  });
  return {
    corpus: createCorpus({
      site,
      analyses,
      works: pool,
      topics,
      questions: [],
      quantities,
      names,
      synonyms: [],
    }),
    planted: spread(random, planted, asked),
  };
}

/** Phrases of an adjective and two nouns, no two the same. */
function uniquePhrases(random: Random, count: number): string[] {
  const phrases = new Set<string>();
  // The first words of the lists are everywhere: nobody would remember a place by them.
  const from = <Word>(words: readonly Word[]) => words[Math.floor((0.2 + 0.8 * random()) * words.length)];
  while (phrases.size < count) {
    const [first, second] = [from(nouns), from(nouns)];
    if (first !== second) phrases.add(`${from(adjectives)} ${first} ${second}`);
  }
  return [...phrases];
}

/** One of each of so many equal stretches of the list. */
const spread = <Item>(random: Random, items: Item[], count: number): Item[] =>
  Array.from({ length: Math.min(count, items.length) }, (_, at) => {
    const stretch = items.length / Math.min(count, items.length);
    return pick(random, items.slice(Math.floor(at * stretch), Math.floor((at + 1) * stretch)));
  });
