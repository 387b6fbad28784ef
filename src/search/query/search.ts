import { loadEngine } from './pagefind.ts';
import { records } from './matches.ts';
import { type Meaning, meaning, type Unmatched, widened } from './expansion.ts';
import { key, loadLexicon } from '../lexicon.ts';
import { queryParts, queryWords, withWord } from './parse.ts';
import { asides, rank, type Ranked } from './ranking.ts';
import { type Result, resultOf } from './excerpt.ts';

export type { Result } from './excerpt.ts';

/** Something found; its text is fetched when it is asked for. */
export interface Hit {
  id: string;
  result(): Promise<Result>;
}

export interface Answer {
  /** All that was found, best first. */
  hits: Hit[];
  /** Other spellings and words that were searched too. */
  also: string[];
  /** Words that nothing has, and what was searched in their place. */
  unmatched: Unmatched[];
}

export interface Search {
  answer(query: string): Promise<Answer>;
}

/**
 * Loads the search.
 * @param base the base path of the site, with a slash at its end
 * @throws where the index is not there; `answer` throws where a part of it is missing or of another build
 */
export async function loadSearch(base: string): Promise<Search> {
  const [engine, lexicon] = await Promise.all([loadEngine(base), loadLexicon(base)]);
  const aside = Promise.all(
    Object.keys(asides).map(async (kind) => [kind, await engine.having('aside', kind)] as const),
  ).then((pairs) => new Map(pairs));
  // Said when somebody searches.
  aside.catch(() => undefined);
  async function meanings(query: string): Promise<Meaning[]> {
    const words = queryWords(query);
    const forms = lexicon.forms(words);
    // What the words need of the index is loaded meanwhile.
    words.filter((word) => !lexicon.isIdle(word)).forEach(engine.preload);
    const parts = queryParts(query, { ...(await forms), isIdle: lexicon.isIdle });
    return Promise.all(parts.map((part) => meaning(part, engine, lexicon)));
  }
  return {
    answer: (query) =>
      answer(query, meanings, async (asked) =>
        rank(
          await Promise.all(asked.map((each) => records(each, engine, lexicon))),
          lexicon.records,
          await aside,
        ),
      ),
  };
}

async function answer(
  query: string,
  meanings: (query: string) => Promise<Meaning[]>,
  find: (asked: Meaning[]) => Promise<Ranked[]>,
): Promise<Answer> {
  const typed = await meanings(query);
  const unmatched = [
    ...new Map(typed.flatMap((each) => each.unmatched).map((each) => [each.typed, each])).values(),
  ];
  const corrected = unmatched.reduce(
    (text, { typed, instead = typed }) => withWord(text, typed, instead),
    query,
  );
  let asked = corrected === query ? typed : await meanings(corrected);
  let found = await find(asked);
  // Words of like meaning cost loading and blur: they are asked for where no record has all that was typed.
  if (!found.some(({ complete }) => complete) && asked.some(({ part }) => part.synonyms.length > 0)) {
    asked = asked.map(widened);
    found = await find(asked);
  }
  return {
    hits: found.map(({ posting, words }) => ({
      id: posting.id,
      result: async () =>
        resultOf(
          await posting.data(),
          words,
          asked.map(({ part }) => part.typed),
        ),
    })),
    also: alsoSearched(asked),
    unmatched,
  };
}

const alsoSearched = (meanings: Meaning[]): string[] => {
  const words = meanings.flatMap(({ part, terms }) =>
    terms.map(({ words }) => words).filter((words) => key(words) !== key(part.typed)),
  );
  return [...new Set(words)];
};
