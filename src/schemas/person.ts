import { z } from 'astro/zod';
import { record, text } from './record.ts';

/** A person or an institution in CSL names: `{ family, given }`, or `{ literal }` for whatever is not split. */
export const person = z.union(
  [record({ family: text, given: text.optional(), suffix: text.optional() }), record({ literal: text })],
  { error: 'is not a name: write { family: …, given: … } for a person or { literal: … } for an institution' },
);

export type Person = z.infer<typeof person>;
