import type { EstimateRow } from '../corpus/estimates.ts';
import type { EstimateFrame, Extent } from './estimate-frame.ts';
import { openness, pixel } from './estimate-marks.ts';

/** Half the size of a symbol, with some room. */
export const halfSymbol = 8;
/** The length of the arrow of an open end. */
const arrowLength = 40;

/** What an estimate covers in the wide drawing. */
export const pixels = ({ x1, x2, low, high }: Extent, { x, y }: EstimateFrame) => ({
  left: pixel(x(x1)),
  right: pixel(x(x2)),
  top: pixel(y(high)),
  bottom: pixel(y(low)),
});

/** Where the arrow of an open end ends; that of a lower end at 0 at the latest. Without an open end it has no length. */
export function arrowTip(row: EstimateRow, extent: Extent, frame: EstimateFrame): number {
  const { top } = pixels(extent, frame);
  return pixel(Math.min(top - openness(row) * arrowLength, frame.y(0)));
}
