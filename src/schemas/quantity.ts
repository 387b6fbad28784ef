import { z } from 'astro/zod';
import { id, record, text } from './record.ts';

/** Something that is estimated, content/quantities/<id>.yaml. */
export const quantity = record({
  /** What is counted: ISKP fighters in Afghanistan. */
  label: text,
  /** What one of it is: fighters. */
  unit: text,
  /** The topic whose page shows a chart of it. */
  topic: id.optional(),
  /** What the figures do and do not include. */
  scope: text.optional(),
});

export type Quantity = z.infer<typeof quantity>;
