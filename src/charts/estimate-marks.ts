import { claimDateText } from '../corpus/claim-dates.ts';
import { type EstimateRow, hedgedFigure, sourceText } from '../corpus/estimates.ts';
import { seriesNumber, symbols } from './series.ts';

/** A number that an estimate gives. It is excluded in "over 180", "fewer than 200" and "nearly 100". */
export interface Bound {
  value: number;
  excluded: boolean;
}

/** An estimate in a drawing, wide or narrow. Its paths are SVG path data. */
export interface EstimateMark {
  /** The address of its claim. */
  address: string;
  /** The estimate in words. */
  text: string;
  /** The number of its colour. */
  series: number;
  /** The area between two bounds; empty if there are not two. */
  range: string;
  /** The span of the date; empty if the drawing shows none. */
  span: string;
  /** From a bound towards an open end; empty if there is none. */
  arrow: string;
  /** A symbol at each bound. */
  symbols: { path: string; hollow: boolean }[];
  /** Whether the drawing shows the date as approximate or uncertain. */
  inferred: boolean;
}

/** The bounds of an estimate from the lower to the upper; a single figure is one. */
export function bounds({ claim, ends: { low, high } }: EstimateRow): Bound[] {
  const lower = low === undefined ? [] : [{ value: low, excluded: claim.low === undefined }];
  const upper = high === undefined ? [] : [{ value: high, excluded: claim.high === undefined }];
  return low === high ? lower : [...lower, ...upper];
}

/** Towards which end an estimate is open: 1 upwards, -1 downwards, 0 towards neither. */
export const openness = ({ ends: { low, high } }: EstimateRow): number =>
  Number(high === undefined) - Number(low === undefined);

/** What the marks of an estimate say in every drawing. */
export const markBasics = (row: EstimateRow): Pick<EstimateMark, 'address' | 'text' | 'series'> => ({
  address: row.claim.address,
  text: `${dateLabel(row)}: ${hedgedFigure(row)}; ${sourceText(row)}`,
  series: seriesNumber(row),
});

/** The symbol of an estimate at a bound. */
export const symbolAt = ({ origin }: EstimateRow, x: number, y: number, hollow: boolean) => ({
  path: `M${pixel(x)},${pixel(y)}${symbols[origin].path}`,
  hollow,
});

/** The date for which an estimate holds, in words. */
export const dateLabel = ({ claim }: EstimateRow): string => claimDateText(claim) ?? 'Date not given';

/** One decimal is enough. */
export const pixel = (value: number): number => Math.round(value * 10) / 10;

/** Words in lines of at most some characters; a longer word has a line of its own. */
export const wrapped = (words: string, length: number): string[] =>
  words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + word.length < length
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
