import { z } from 'astro/zod';
import { record, text } from './record.ts';

const amount = z.number().nonnegative();

/** The fields that give a figure with the bounds that the text gives. */
export const figureFields = {
  /** At least this, or the lower end of a range; with the same `high`, exactly this. */
  low: amount.optional(),
  /** At most this, or the upper end of a range. */
  high: amount.optional(),
  /** More than this: over 180. */
  above: amount.optional(),
  /** Fewer or less than this. */
  below: amount.optional(),
  /** Nearly this, almost this. */
  nearly: amount.optional(),
  /** Whether the text says about, around, some or the like. */
  approximate: z.boolean().default(false),
  /** The words of a figure that is no number: scores, dozens. */
  words: text.optional(),
};

const figure = record(figureFields);

/** A figure with at least one bound, or words. */
export type Figure = { [Field in keyof z.infer<typeof figure>]?: z.infer<typeof figure>[Field] | undefined };

/** The ends between which a figure lies; an open end is undefined. */
export const ends = ({ low, high, above, below, nearly }: Figure): { low?: number; high?: number } => {
  const least = low ?? above ?? nearly;
  const most = high ?? below ?? nearly;
  return { ...(least !== undefined && { low: least }), ...(most !== undefined && { high: most }) };
};

/** What is wrong with a figure, as a field and a message; undefined if nothing is. */
export function figureMistake(figure: Figure): { field: keyof Figure; message: string } | undefined {
  const { low, high, above, below, nearly, words } = figure;
  const given = [low, high, above, below, nearly].filter((each) => each !== undefined);
  if (given.length === 0 && words === undefined)
    return { field: 'low', message: 'is missing: give low, high, above, below, nearly or words' };
  if (low !== undefined && above !== undefined)
    return { field: 'above', message: 'cannot stand beside low: keep the one that the text gives' };
  if (high !== undefined && below !== undefined)
    return { field: 'below', message: 'cannot stand beside high: keep the one that the text gives' };
  if (nearly !== undefined && given.length > 1)
    return {
      field: 'nearly',
      message: 'cannot stand beside another bound: keep the one that the text gives',
    };
  const lower = low === undefined ? 'above' : 'low';
  const upper = high === undefined ? 'below' : 'high';
  const { [lower]: least, [upper]: most } = figure;
  if (least === undefined || most === undefined) return undefined;
  if (lower === 'low' && upper === 'high')
    return least > most
      ? { field: lower, message: `is more than high (${most}): swap or correct them` }
      : undefined;
  if (least >= most)
    return {
      field: lower,
      message: `and “${upper}: ${most}” leave no figure between them: correct one of them`,
    };
  return undefined;
}

/** A count of people: a bare number is exact. */
export const count = z.union([
  amount.int(),
  figure.superRefine((value, context) => {
    const mistake = figureMistake(value);
    if (mistake) context.addIssue({ code: 'custom', path: [mistake.field], message: mistake.message });
  }),
]);

export type Count = z.infer<typeof count>;
