import { z } from 'astro/zod';
import { record, text, url } from './record.ts';

/** content/site.yaml: what the site says of itself. */
export const site = record({
  name: text,
  /** What it is, in two sentences. */
  description: text,
  /** The licence of the briefings. */
  licence: record({ name: text, url }),
});

export type Site = z.infer<typeof site>;
