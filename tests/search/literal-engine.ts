import { indexDocuments, layoutDocument } from '../../src/search/index/documents.ts';
import { createLayout } from '../../src/search/layout.ts';
import { type Lexicon, variantsOf } from '../../src/search/lexicon.ts';
import { spellingKey, stemKey } from '../../src/search/lookup-keys.ts';
import { isSecondary } from '../../src/search/place.ts';
import type { Parts } from '../../src/search/query/search.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { tokenizer } from '../../src/search/tokens.ts';

export const tokens = tokenizer(isStopWord, new Set());

/** An index of a few texts, without Pagefind. The part of a key before `/` is the kind of the place: `topic/1`. */
export function literalIndex(texts: Record<string, string>): Pick<Parts, 'engine' | 'layout' | 'text'> {
  const places = Object.entries(texts).map(([key, text]) => {
    const kind = key.split('/')[0] ?? '';
    return { url: `/${key}`, kind: isSecondary(kind) ? kind : ('section' as const), title: key, text };
  });
  const documents = indexDocuments(
    places.map((place) => ({ place, also: [], facets: {} })),
    tokens,
  );
  const words = documents.map(({ content }) => content.split(' '));
  return {
    engine: {
      preload: () => undefined,
      find: async (token) =>
        words.flatMap((all, at) => {
          const positions = all.flatMap((word, position) => (word === token ? [position] : []));
          return positions.length > 0 ? [{ id: String(at), words: positions }] : [];
        }),
    },
    layout: createLayout({
      texts: '',
      documents: documents.map((document, at) => layoutDocument(String(at), document)),
    }),
    text: async (number) => places[number] ?? Promise.reject(new Error(`no place ${number}`)),
  };
}

/** Names and synonyms: the forms in the texts, then the others. */
interface Forms {
  names?: [inTexts: string[], others: string[]][];
  synonyms?: [inTexts: string[], others: string[]][];
  words?: string[];
}

/** A lexicon of a few names, synonyms and words. */
export function literalLexicon({ names = [], synonyms = [], words = [] }: Forms): Lexicon {
  const groups = (forms: [string[], string[]][], keyOf: (form: string) => string) =>
    forms.map(([inTexts, others]): [string[], string[]] => [inTexts, [...inTexts, ...others].map(keyOf)]);
  const variants = variantsOf([{ names: groups(names, spellingKey), synonyms: groups(synonyms, stemKey) }]);
  return { isStopWord, tokens, variants: async () => variants, words: async () => words };
}
