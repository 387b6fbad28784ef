import { shownText } from '../index-text.ts';
import { letterOf } from '../lookup-keys.ts';
import { normalize } from '../normalize.ts';
import type { SearchRecord } from '../record.ts';
import { isStopWord } from '../stop-words.ts';

/** All words of a record, its text and its metadata, as readers see them. */
export const recordText = ({ content, meta }: SearchRecord): string =>
  shownText([content, ...Object.values(meta)].join(' '));

/** Words of two letters or more. Pagefind indexes LeJ-A as leja, le, j and a: LeJ is no word of its own. */
const wordPattern = /(?!\p{L}*\p{Ll}\p{Lu}\p{L}*-)(?<!\p{L})\p{L}[\p{L}\p{M}'’ʼ]*\p{L}/gu;

/**
 * The words in the index by first letter, most frequent first. A search loads the file of one letter, and only for a word
 * that the index does not contain, to suggest another.
 */
export function vocabulary(records: SearchRecord[]): Map<string, string[]> {
  const frequencies = new Map<string, number>();
  for (const record of records)
    for (const [match] of recordText(record).matchAll(wordPattern)) {
      const word = match.replace(/['’]s$/, '');
      if (word.length > 2 && !isStopWord(word)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    }
  const words = [...Map.groupBy(frequencies, ([word]) => normalize(word).trim())].map(([key, forms]) => ({
    key,
    frequency: forms.reduce((sum, [, frequency]) => sum + frequency, 0),
    // As it is mostly written: Khorasan, but attack.
    form: forms.reduce((most, each) => (each[1] > most[1] ? each : most))[0],
  }));
  return Map.groupBy(
    words.toSorted((a, b) => b.frequency - a.frequency || (a.key < b.key ? -1 : 1)).map(({ form }) => form),
    letterOf,
  );
}
