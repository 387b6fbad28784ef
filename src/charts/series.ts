import type { EstimateRow } from '../corpus/estimates.ts';

/** What distinguishes the marks of one analysis: a colour, a shape, and the shape as a character for the legend. */
export interface Series {
  analysis: string;
  label: string;
  /** Names the class that gives the colour: `series-1`. */
  number: number;
  /** SVG path data, relative to the middle of the mark; all have the same area. */
  symbol: string;
  glyph: string;
}

const looks = [
  { number: 1, glyph: '●', symbol: 'm-6,0a6,6 0 1 1 12,0a6,6 0 1 1 -12,0z' },
  { number: 2, glyph: '■', symbol: 'm-5.3,-5.3h10.6v10.6h-10.6z' },
  { number: 3, glyph: '▲', symbol: 'm0,-9.3l8.1,14h-16.2z' },
  { number: 4, glyph: '◆', symbol: 'm0,-9.9l5.7,9.9l-5.7,9.9l-5.7,-9.9z' },
  {
    number: 5,
    glyph: '★',
    symbol: 'm0,-10l2.3,6.9h7.2l-5.9,4.3l2.3,6.9l-5.9,-4.3l-5.9,4.3l2.3,-6.9l-5.9,-4.3h7.2z',
  },
] as const;

/** The look of each analysis that reports one of the estimates, in their order; a sixth looks like the first. */
export const seriesOf = (estimates: EstimateRow[]): Series[] =>
  [...new Map(estimates.map((row) => [row.briefing.id, row.reporter]))].map(([analysis, label], at) => ({
    analysis,
    label,
    ...(looks[at % looks.length] ?? looks[0]),
  }));
