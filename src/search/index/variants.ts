import type { Corpus } from '../../corpus/corpus.ts';
import { plain } from '../normalize.ts';
import { type FormFile, type FormGroup, key, letterOf, stemKey, stems } from '../lexicon.ts';
import type { SearchRecord } from '../record.ts';
import { recordText } from './vocabulary.ts';

/** The spellings of names, and the synonyms of words, of which the texts have at least one; by the letter of what is typed. */
export function wordForms(
  { names, synonyms }: Pick<Corpus, 'names' | 'synonyms'>,
  records: SearchRecord[],
): Map<string, FormFile> {
  // The record of a name has all its spellings.
  const texts = records.filter(({ filters }) => filters.kind[0] !== 'name').map(recordText);
  const fold = { names: foldedName, synonyms: stems };
  const folded = { names: texts.map(foldedName), synonyms: texts.map(stems) };
  const files = new Map<string, FormFile>();
  const add = (kind: keyof FormFile, forms: string[], keyOf: (form: string) => string): void => {
    const inTexts = neededForms(forms.map(fold[kind]), folded[kind], mostForms[kind]).map(
      (at) => forms[at] ?? '',
    );
    const keys = [...new Set(forms.map(keyOf))];
    if (inTexts.length === 0 || keys.length === 1) return;
    for (const [letter, its] of Map.groupBy(keys, letterOf)) {
      const file = files.get(letter) ?? { names: [], synonyms: [] };
      files.set(letter, file);
      file[kind].push([inTexts, its] satisfies FormGroup);
    }
  };
  for (const { data } of names.values())
    add('names', [data.short ?? data.name, data.name, ...data.variants], key);
  for (const group of synonyms) add('synonyms', group, stemKey);
  return files;
}

/** A text as `plain` has it, but for the name IS, which is not the verb. */
const foldedName = (text: string): string => plain(text.replace(/\bIS\b(?!-)/g, 'I_S_'));

/** How many forms are searched at most: each costs the reader a search. */
const mostForms = { names: 4, synonyms: 6 };

/** Which of the forms find the most texts, each some that those before it do not. */
function neededForms(forms: string[], texts: string[], most: number): number[] {
  const having = forms.map((form, at) => ({
    at,
    texts: texts.flatMap((text, number) => (text.includes(form) ? [number] : [])),
  }));
  const covered = new Set<number>();
  return having
    .toSorted((a, b) => b.texts.length - a.texts.length)
    .filter(({ texts: its }) => {
      const adds = its.some((number) => !covered.has(number));
      for (const number of its) covered.add(number);
      return adds;
    })
    .slice(0, most)
    .map(({ at }) => at);
}
