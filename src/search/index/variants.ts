import type { Corpus } from '../../corpus/corpus.ts';
import { otherSpellings } from '../../corpus/names.ts';
import type { VariantFile, VariantGroup } from '../lexicon.ts';
import { letterOf, spellingKey, stemKey, stems } from '../lookup-keys.ts';
import { normalize } from '../normalize.ts';
import type { SearchRecord } from '../record.ts';
import { recordText } from './vocabulary.ts';

/** How many forms of a group are searched for at most: each one is another search. */
const mostForms = { names: 4, synonyms: 6 };

/** The spellings of names and the synonyms that the texts contain, by the first letter of what is typed. */
export function variantFiles(
  { names, synonyms }: Pick<Corpus, 'names' | 'synonyms'>,
  records: SearchRecord[],
): Map<string, VariantFile> {
  // The record of a name contains all its spellings.
  const texts = records.filter(({ filters }) => filters.kind[0] !== 'name').map(recordText);
  const folds = { names: foldedName, synonyms: stems };
  const folded = { names: texts.map(foldedName), synonyms: texts.map(stems) };
  const files = new Map<string, VariantFile>();
  const add = (kind: keyof VariantFile, forms: string[], keyOf: (form: string) => string): void => {
    const needed = neededForms(forms.map(folds[kind]), folded[kind]).slice(0, mostForms[kind]);
    const inTexts = needed.map((at) => forms[at] ?? '');
    const keys = [...new Set(forms.map(keyOf))];
    if (inTexts.length === 0 || keys.length === 1) return;
    for (const [letter, its] of Map.groupBy(keys, letterOf)) {
      const file = files.get(letter) ?? { names: [], synonyms: [] };
      files.set(letter, file);
      file[kind].push([inTexts, its] satisfies VariantGroup);
    }
  };
  for (const { data } of names.values())
    add('names', [data.short ?? data.name, data.name, ...otherSpellings(data)], spellingKey);
  for (const group of synonyms) add('synonyms', group, stemKey);
  return files;
}

/** A normalized text in which the name IS differs from the verb. */
const foldedName = (text: string): string => normalize(text.replace(/\bIS\b(?!-)/g, 'I_S_'));

/** The indices of the forms that find the most texts, without those that find no text that the ones before do not. */
function neededForms(forms: string[], texts: string[]): number[] {
  const found = forms.map((form, at) => ({
    at,
    texts: texts.flatMap((text, number) => (text.includes(form) ? [number] : [])),
  }));
  const covered = new Set<number>();
  return found
    .toSorted((a, b) => b.texts.length - a.texts.length)
    .filter(({ texts: its }) => {
      const adds = its.some((number) => !covered.has(number));
      for (const number of its) covered.add(number);
      return adds;
    })
    .map(({ at }) => at);
}
