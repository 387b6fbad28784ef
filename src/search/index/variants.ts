import type { Corpus } from '../../corpus/corpus.ts';
import { otherSpellings } from '../../corpus/names.ts';
import type { VariantFile, VariantGroup } from '../lexicon.ts';
import { beginningOf, spellingKey, stemKey } from '../lookup-keys.ts';
import type { Tokenize } from '../tokens.ts';

/** How many forms of a group are searched for at most: each one is another search. */
const mostForms = { names: 4, synonyms: 4 };

/**
 * The spellings of names and the synonyms that texts contain, by the beginning of what is typed.
 * @param texts all but the entries of names, which contain all their spellings
 */
export function variantFiles(
  { names, synonyms }: Pick<Corpus, 'names' | 'synonyms'>,
  texts: Iterable<string>,
  tokenize: Tokenize,
): Map<string, VariantFile> {
  const groups = [
    ...[...names.values()].map(({ data }) => ({
      kind: 'names' as const,
      forms: [data.short ?? data.name, data.name, ...otherSpellings(data)],
    })),
    ...synonyms.map((forms) => ({ kind: 'synonyms' as const, forms })),
  ];
  const found = textsWith(new Set(groups.flatMap(({ forms }) => forms)), texts, tokenize);
  const files = new Map<string, VariantFile>();
  for (const { kind, forms } of groups) {
    const inTexts = neededForms(forms, found).slice(0, mostForms[kind]);
    const keys = [...new Set(forms.map(kind === 'names' ? spellingKey : stemKey))];
    if (inTexts.length === 0 || keys.length === 1) continue;
    for (const [beginning, its] of Map.groupBy(keys, beginningOf)) {
      const file = files.get(beginning) ?? { names: [], synonyms: [] };
      files.set(beginning, file);
      file[kind].push([inTexts, its] satisfies VariantGroup);
    }
  }
  return files;
}

/** The numbers of the texts that a search for each form finds. */
function textsWith(
  forms: Set<string>,
  texts: Iterable<string>,
  tokenize: Tokenize,
): Map<string, Set<number>> {
  const found = new Map([...forms].map((form) => [form, new Set<number>()]));
  const byFirst = Map.groupBy(
    [...found].map(([form, its]) => ({ tokens: tokenize(form), its })),
    ({ tokens }) => tokens[0],
  );
  let number = 0;
  for (const text of texts) {
    const tokens = tokenize(text);
    tokens.forEach((first, at) => {
      for (const form of byFirst.get(first) ?? [])
        if (form.tokens.every((token, next) => token === tokens[at + next])) form.its.add(number);
    });
    number++;
  }
  return found;
}

/** The forms that find the most texts, without those that find no text that the ones before do not. */
function neededForms(forms: string[], found: Map<string, Set<number>>): string[] {
  const textsOf = (form: string): Set<number> => found.get(form) ?? new Set();
  const covered = new Set<number>();
  return [...new Set(forms)]
    .toSorted((a, b) => textsOf(b).size - textsOf(a).size)
    .filter((form) => {
      const adds = [...textsOf(form)].some((number) => !covered.has(number));
      for (const number of textsOf(form)) covered.add(number);
      return adds;
    });
}
