import { sectionAddress } from '../../src/addresses.ts';
import type { Content, Corpus } from '../../src/corpus/corpus.ts';
import { createCorpus } from '../../src/corpus/join.ts';
import { generatedBriefing, sectionCount } from './briefing.ts';
import { generatedQuestions } from './questions.ts';
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
  content: Content;
  corpus: Corpus;
  /** Fifty phrases from all over the corpus. */
  planted: Planted[];
}

const plantedCount = 50;
const questionsEach = 8;

/**
 * Briefings of real size and density for measuring how the site bears many of them. Every section has a phrase of its own, made
 * of words that occur all over the corpus, so that only where they stand together tells the sections apart.
 */
export function generatedCorpus(count: number, seed = 1): Generated {
  const random = seededRandom(seed);
  const records = {
    works: works(random, 60 + 12 * count),
    topics: topics(4 + Math.floor(count / 8)),
    quantities: quantities(1 + Math.floor(count / 5)),
    names: names(4 * count),
  };
  const shared = {
    works: ids(records.works),
    topics: ids(records.topics),
    names: records.names.map(({ id, data }) => ({ id, spellings: [data.name, ...data.variants] })),
    quantities: ids(records.quantities),
  };
  const phrases = uniquePhrases(random, count * sectionCount);
  const planted: Planted[] = [];
  const analyses = Array.from({ length: count }, (_, at) => {
    const id = `briefing-${at + 1}`;
    const own = phrases.slice(at * sectionCount, (at + 1) * sectionCount);
    const { briefing, places } = generatedBriefing(id, seededRandom(seed + 1000 + at), shared, own);
    places.forEach((place, index) => {
      planted.push({ phrase: own[index] ?? '', address: sectionAddress(id, place) });
    });
    return briefing;
  });
  const questions = generatedQuestions(random, analyses, questionsEach * count);
  const cited = new Set(analyses.flatMap(({ data }) => data.citations.map(({ work }) => work)));
  const content: Content = {
    ...records,
    site,
    analyses,
    questions,
    works: records.works.filter(({ id }) => cited.has(id)),
    synonyms: [],
  };
  return { content, corpus: createCorpus(content), planted: spread(random, planted, plantedCount) };
}

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

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
