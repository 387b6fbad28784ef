import type { EstimateRow } from '../corpus/estimates.ts';
import { inferred } from '../wording/dates.ts';
import { bounds, openness } from './estimate-marks.ts';
import { symbols } from './series.ts';

/** A sign of a chart of estimates, as a character, and what it means. */
export interface EstimateSign {
  glyph: string;
  meaning: string;
  /** Whether only the wide drawing has it, as its time axis does. */
  wide?: boolean;
}

/** The signs that are drawn, and no others. */
export function estimateSigns(drawn: EstimateRow[]): EstimateSign[] {
  const given = drawn.map(bounds);
  const signs: (EstimateSign & { drawn: boolean })[] = [
    ...Object.entries(symbols).map(([origin, symbol]) => ({
      ...symbol,
      drawn: drawn.some((row) => row.origin === origin),
    })),
    {
      glyph: '●─●',
      meaning: 'two symbols: the ends of a range',
      drawn: given.some(({ length }) => length > 1),
    },
    {
      glyph: '○',
      meaning: 'hollow: this number itself is excluded (over, fewer than, nearly)',
      drawn: given.flat().some(({ excluded }) => excluded),
    },
    {
      glyph: '→',
      meaning: 'arrow: no limit is given on this side',
      drawn: drawn.some((row) => openness(row) !== 0),
    },
    {
      glyph: '↔',
      meaning: 'width: the days, months or years in which the date lies',
      drawn: drawn.some(({ claim }) => claim.asOf !== undefined),
      wide: true,
    },
    {
      glyph: '┄',
      meaning: 'dashed: an approximate or uncertain date',
      drawn: drawn.some(({ claim }) => inferred(claim.asOf ?? '')),
      wide: true,
    },
  ];
  return signs.filter((sign) => sign.drawn);
}
