import type { EstimateRow } from '../corpus/estimates.ts';

/** How the marks of one analysis look: a colour of the page, a shape, and that shape as a character for the legend. */
export interface Series {
  analysis: string;
  label: string;
  /** Names the class `series-1` of the legend and the custom property `--series-1`. */
  number: number;
  symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star';
  glyph: string;
}

const looks = [
  { number: 1, symbol: 'circle', glyph: '●' },
  { number: 2, symbol: 'square', glyph: '■' },
  { number: 3, symbol: 'triangle', glyph: '▲' },
  { number: 4, symbol: 'diamond', glyph: '◆' },
  { number: 5, symbol: 'star', glyph: '★' },
] as const;

/** The look of each analysis that reports one of the estimates, in their order; a sixth looks like the first. */
export const seriesOf = (estimates: EstimateRow[]): Series[] =>
  [...new Map(estimates.map((row) => [row.briefing.id, row.reporter]))].map(([analysis, label], at) => ({
    analysis,
    label,
    ...(looks[at % looks.length] ?? looks[0]),
  }));
