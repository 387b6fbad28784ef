import type { PublicEstimate } from '../schemas/public.ts';
import { type Columns, csv } from './csv.ts';

const columns: Columns<PublicEstimate> = {
  quantity: (estimate) => estimate.quantity,
  label: (estimate) => estimate.quantityLabel,
  unit: (estimate) => estimate.unit,
  asOf: (estimate) => estimate.asOf,
  low: (estimate) => estimate.low,
  high: (estimate) => estimate.high,
  approximate: (estimate) => String(estimate.approximate),
  attributedTo: (estimate) => estimate.attributedTo,
  analysis: (estimate) => estimate.analysis,
  publisher: (estimate) => estimate.publisher,
  published: (estimate) => estimate.published,
  id: (estimate) => estimate.id,
  url: (estimate) => estimate.url,
  statement: (estimate) => estimate.statement,
  dateBasis: (estimate) => estimate.dateBasis,
  works: (estimate) => estimate.works.join(' '),
  doubt: (estimate) => estimate.doubt,
};

/** Estimates as CSV, a line an estimate. */
export const estimatesCsv = (estimates: PublicEstimate[]): string => csv(columns, estimates);
