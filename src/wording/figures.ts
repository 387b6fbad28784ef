import type { Count, Figure } from '../schemas/figure.ts';
import type { Quantity } from '../schemas/quantity.ts';

/**
 * A figure in words without its unit: `6,000`, `1,000 to 3,000`, `at least 24`, `up to 10,000`, `over 180`,
 * `fewer than 200`, `nearly 100`, `scores`; `about` before one that is approximate.
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

/** A figure with its unit, in the number that its last figure asks for: `1 emir`, `1 to 2 emirs`, `dozens of attacks`. */
export function measureText(figure: Figure, { unit, singular }: Pick<Quantity, 'unit' | 'singular'>): string {
  const { low, high, above, below, nearly, words } = figure;
  const last = nearly ?? high ?? below ?? low ?? above;
  const joint = words !== undefined && collective.test(words) ? ' of ' : ' ';
  return figureText(figure) + joint + (words === undefined && last === 1 ? singular : unit);
}

/** Words of a figure that take “of” before what is counted; hundred and thousand without an s do not. */
const collective =
  /\b(?:tens|dozens|scores|hundreds|thousands|millions|handful|couple|number|majority|most)$/i;

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
