import { z } from 'astro/zod';
import { id, record, text } from './record.ts';

/** Something that is estimated, content/quantities/<id>.yaml. */
export const quantity = record({
  /** What is counted: ISKP fighters in Afghanistan. */
  label: text,
  /** What one of it is: fighters. */
  unit: text,
  /** The topic that it belongs to, whose page shows its chart. */
  topic: id.optional(),
  /** The quantity in whose chart it is drawn, on the same scale but told apart: core fighters beside fighters. */
  drawnWith: id.optional(),
  /** What the figures do and do not include. */
  scope: text.optional(),
});

export type Quantity = z.infer<typeof quantity>;
