import { z } from 'astro/zod';
import { record, text } from './record.ts';

/** The frontmatter of a topic: content/topics/<id>.mdx. */
export const topic = record({
  /** A few words for lists: Strength. */
  title: text,
  /** The question that several analyses speak to. */
  question: text,
  /** Its place in lists, from 1. */
  order: z.number().int().positive(),
  /** Two sentences: what the analyses say together, and whether they contradict each other. */
  bottomLine: text.optional(),
});

export type Topic = z.infer<typeof topic>;
