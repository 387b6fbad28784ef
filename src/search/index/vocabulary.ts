import { plain } from '../normalize.ts';
import { isIdle } from '../stop-words.ts';
import { letterOf } from '../lexicon.ts';
import type { SearchRecord } from '../record.ts';
import { shownText } from '../shown-text.ts';

/** What a record says, its text and what is said beside it, as a reader sees it. */
export const recordText = ({ content, meta }: SearchRecord): string =>
  shownText([content, ...Object.values(meta)].join(' '));

/** Words of two letters or more. Of LeJ-A Pagefind has leja, le, j and a: LeJ is none. */
const words = /(?!\p{L}*\p{Ll}\p{Lu}\p{L}*-)(?<!\p{L})\p{L}[\p{L}\p{M}'’ʼ]*\p{L}/gu;

/**
 * The words that the index has, commonest first, by the letter that they begin with. A search that finds nothing for a
 * word loads the file of its letter to say which word was meant, and needs no other.
 */
export function vocabulary(records: SearchRecord[]): Map<string, string[]> {
  const counts = new Map<string, number>();
  for (const record of records)
    for (const [word] of recordText(record).matchAll(words)) {
      const bare = word.replace(/['’]s$/, '');
      if (bare.length > 2 && !isIdle(bare)) counts.set(bare, (counts.get(bare) ?? 0) + 1);
    }
  const known = [...Map.groupBy(counts, ([word]) => plain(word).trim())].map(([key, forms]) => ({
    key,
    count: forms.reduce((sum, [, count]) => sum + count, 0),
    // As it is written most often: Khorasan, but attack.
    form: forms.reduce((best, each) => (each[1] > best[1] ? each : best))[0],
  }));
  return Map.groupBy(
    known.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)).map(({ form }) => form),
    letterOf,
  );
}
