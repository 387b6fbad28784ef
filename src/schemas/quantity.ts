import { z } from 'astro/zod';
import { record, text } from './record.ts';

/** Something that is estimated, content/quantities/<id>.yaml. */
export const quantity = record({
  /** What is counted: ISKP fighters in Afghanistan. */
  label: text,
  /** What one of it is: fighters. */
  unit: text,
  /** What the figures do and do not include. */
  scope: text.optional(),
});

export type Quantity = z.infer<typeof quantity>;
