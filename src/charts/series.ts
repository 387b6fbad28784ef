import type { EstimateRow, Origin } from '../corpus/estimates.ts';

/** The colour of an analysis: `number` names the class that gives it, `series-1`. */
export interface Series {
  label: string;
  number: number;
}

/** How many colours there are; the analysis after the last takes the first again. */
const colours = 5;

/** The number of the colour that an analysis has in every chart. */
export const seriesNumber = ({ position }: Pick<EstimateRow, 'position'>): number => (position % colours) + 1;

/** The colours of the analyses that report one of the estimates, in the order of the analyses. */
export const seriesOf = (estimates: EstimateRow[]): Series[] =>
  [
    ...new Map(
      estimates.map((row) => [row.position, { label: row.reporter, number: seriesNumber(row) }]),
    ).entries(),
  ]
    .toSorted(([a], [b]) => a - b)
    .map(([, series]) => series);

/** The symbol of an origin: SVG path data relative to its middle, the same as a character, and what it means. */
export const symbols: Record<Origin, { path: string; glyph: string; meaning: string }> = {
  quoted: {
    path: 'm-6,0a6,6 0 1 1 12,0a6,6 0 1 1 -12,0z',
    glyph: '●',
    meaning: 'somebody whom the analysis quotes',
  },
  citing: {
    path: 'm-5.3,-5.3h10.6v10.6h-10.6z',
    glyph: '■',
    meaning: 'the author of the analysis, citing a work',
  },
  author: { path: 'm0,-7.5l7.5,7.5l-7.5,7.5l-7.5,-7.5z', glyph: '◆', meaning: 'the author, citing nothing' },
};
