import { letterOf } from '../lookup-keys.ts';
import { normalize } from '../normalize.ts';
import { isStopWord } from '../stop-words.ts';
import { isNumber, textWords } from '../tokens.ts';

/** A word of three letters or more, or a number. */
const isWord = (word: string): boolean =>
  isNumber(word) || (/^[\p{L}\p{M}'’ʼ]{3,}$/u.test(word) && !isStopWord(word));

/**
 * The words in the index by first letter, most frequent first. A search loads the file of one letter, and only for a word
 * that the index does not contain, to suggest another.
 */
export function vocabulary(texts: Iterable<string>): Map<string, string[]> {
  const frequencies = new Map<string, number>();
  for (const text of texts)
    for (const [match] of textWords(text)) {
      const word = match.replace(/['’ʼ]s$/, '');
      if (isWord(word)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
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
