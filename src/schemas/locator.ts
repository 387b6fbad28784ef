import { z } from 'astro/zod';
import { record, text } from './record.ts';

/** The labels of CSL 1.0.2 that the originals need. */
const label = z
  .enum(['section', 'page', 'paragraph', 'note', 'figure', 'chapter'])
  .describe('CSL locator label');

/** The place of a claim in the original, in the terms of CSL. */
export const locator = record({
  /** What kind of place `value` names. */
  label,
  /** The heading, page or number as the original has it. */
  value: text,
  /**
   * Three to seven successive words of the original, as printed, that occur in it only once. A reader searches the
   * original for them, and a link with a text fragment points at them.
   */
  words: text
    .refine(
      (words) => words.split(/\s+/).length <= 7,
      'is longer than seven words: keep a few that occur only once in the original',
    )
    .optional()
    .describe('a few words of the original that occur in it once'),
});

export type Locator = z.infer<typeof locator>;
