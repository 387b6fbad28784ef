import { drawnEstimates, type EstimatedQuantity } from '../corpus/estimates.ts';
import { markBasics } from './estimate-marks.ts';

/** What a chart of estimates shows, in words: for readers who cannot see it. */
export const estimateDescription = (quantity: EstimatedQuantity): string =>
  `Chart of ${quantity.data.label}. ${drawnEstimates(quantity)
    .map((row) => markBasics(row).text)
    .join('. ')}.`;
