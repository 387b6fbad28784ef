import { indexText, queryText } from '../../src/search/index-text.ts';
import { type Lexicon, variantsOf } from '../../src/search/lexicon.ts';
import { spellingKey, stemKey } from '../../src/search/lookup-keys.ts';
import type { Engine, Posting } from '../../src/search/query/pagefind.ts';
import { isStopWord } from '../../src/search/stop-words.ts';

/** Texts by the ids of their records. The part of an id before `/` is its kind: `topic/1`. */
export type Texts = Record<string, string>;

/** An engine over a few texts. It finds words and their beginnings; every word has the score 1. */
export function literalEngine(texts: Texts): Engine {
  const records = Object.entries(texts).map(([id, text]) => ({
    id,
    text: indexText(text, isStopWord),
    words: queryText(text.replace(/[.,?!]/g, ''), isStopWord)
      .toLowerCase()
      .split(' '),
  }));
  const search = (words: string, matches: (word: string, asked: string) => boolean): Posting[] =>
    records.flatMap(({ id, text, words: all }) => {
      const asked = words.toLowerCase().split(' ');
      const at = all.flatMap((_, start) =>
        asked.every((word, next) => matches(all[start + next] ?? '', word)) ? [start] : [],
      );
      const fragment = {
        url: `/${id}`,
        raw_content: text,
        meta: { title: id },
        filters: { kind: ['section'] as ['section'] },
      };
      return at.length > 0 ? [{ id, score: 1, words: at, data: async () => fragment }] : [];
    });
  return {
    preload: () => undefined,
    word: async (word) => search(word, (text, asked) => text.startsWith(asked)),
    phrase: async (words) => search(words, (text, asked) => text === asked),
    withFilter: async (_, kind) =>
      new Set(records.map(({ id }) => id).filter((id) => id.startsWith(`${kind}/`))),
  };
}

/** Names and synonyms: the forms in the texts, then the others. */
interface Forms {
  names?: [inTexts: string[], others: string[]][];
  synonyms?: [inTexts: string[], others: string[]][];
  words?: string[];
}

/** A lexicon of a few names, synonyms and words, for an index of so many records. */
export function literalLexicon({ names = [], synonyms = [], words = [] }: Forms, records = 10): Lexicon {
  const groups = (forms: [string[], string[]][], keyOf: (form: string) => string) =>
    forms.map(([inTexts, others]): [string[], string[]] => [inTexts, [...inTexts, ...others].map(keyOf)]);
  const variants = variantsOf([{ names: groups(names, spellingKey), synonyms: groups(synonyms, stemKey) }]);
  return { records, isStopWord, variants: async () => variants, words: async () => words };
}
