import type { Count, Figure } from '../schemas/figure.ts';

/**
 * A figure in words that a unit may follow: `6,000`, `1,000 to 3,000`, `at least 24`, `up to 10,000`, `over 180`,
 * `fewer than 200`, `nearly 100`, `scores of`; `about` before one that is approximate.
 */
export function figureText({ low, high, above, below, nearly, approximate = false, words }: Figure): string {
  const about = approximate ? 'about ' : '';
  const range = [from({ low, above }), to({ high, below })];
  if (words !== undefined) return words;
  if (nearly !== undefined) return `nearly ${grouped(nearly)}`;
  if (low !== undefined && high !== undefined)
    return about + (low === high ? grouped(low) : `${grouped(low)} to ${grouped(high)}`);
  return range.flatMap((end) => (end ? [`${end.words} ${about}${grouped(end.value)}`] : [])).join(' and ');
}

const from = ({ low, above }: Pick<Figure, 'low' | 'above'>) =>
  low !== undefined
    ? { words: 'at least', value: low }
    : above !== undefined && { words: 'over', value: above };

const to = ({ high, below }: Pick<Figure, 'high' | 'below'>) =>
  high !== undefined
    ? { words: 'up to', value: high }
    : below !== undefined && { words: 'fewer than', value: below };

const grouped = (value: number): string => value.toLocaleString('en-GB');

/** A count of people as a figure: a bare number is exact. */
const countFigure = (count: Count): Figure =>
  typeof count === 'number' ? { low: count, high: count } : count;

/** People counted by what became of them, in words: `30 killed, over 180 injured`. */
export const casualtiesText = (casualties: Record<string, Count | undefined>): string =>
  Object.entries(casualties)
    .flatMap(([fate, count]) => (count === undefined ? [] : [`${figureText(countFigure(count))} ${fate}`]))
    .join(', ');
