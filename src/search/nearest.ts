/** How many slips of the fingers a word may have to be taken for another. */
const slips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3);

/** Up to so many letters a word is a letter from too many others: cash and case. */
const short = 5;

/**
 * The word that differs least from the typed one, the first of those that differ as little; undefined where all differ too
 * much.
 * @param words each as it is written and as it is compared
 */
export function nearest(typed: string, words: { word: string; folded: string }[]): string | undefined {
  let least = slips(typed.length) + 1;
  let best: string | undefined;
  for (const { word, folded } of words) {
    if (typed.length <= short && !likely(typed, word, folded)) continue;
    if (Math.abs(folded.length - typed.length) >= least) continue;
    const distance = edits(typed, folded);
    if (distance < least) [least, best] = [distance, word];
  }
  return best;
}

/** Whether a short word may be meant: a name, or one with all letters of the typed one but one too many or too few. */
const likely = (typed: string, word: string, folded: string): boolean =>
  word !== word.toLowerCase() || (typed.length === short && folded.length !== typed.length);

/** Letters to insert, drop, change or swap with their neighbours (optimal string alignment distance). */
export function edits(from: string, to: string): number {
  let [before, last]: number[][] = [[], Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(
        (last?.[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last?.[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        least = Math.min(least, (before?.[column - 2] ?? Infinity) + 1);
      next.push(least);
    }
    [before, last] = [last, next];
  }
  return last?.at(-1) ?? 0;
}
