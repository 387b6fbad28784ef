import { z } from 'astro/zod';
import { id, record, text } from './record.ts';

/** Something that is estimated, content/quantities/<id>.yaml. */
export const quantity = record({
  /** What is counted: ISKP fighters in Afghanistan. */
  label: text,
  /** What the figures count, after any figure but 1: fighters. */
  unit: text,
  /** The same after 1: fighter. A unit without a plural is repeated: per cent. */
  singular: text,
  /** The topic that it belongs to, whose page shows its chart. */
  topic: id.optional(),
  /** The quantity in whose chart it is drawn, on the same scale but told apart: core fighters beside fighters. */
  drawnWith: id.optional(),
  /** What the figures do and do not include. */
  scope: text.optional(),
});

export type Quantity = z.infer<typeof quantity>;
