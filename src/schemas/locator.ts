import { z } from 'astro/zod';
import { record, text } from './record.ts';

/** The labels of CSL 1.0.2 that the originals need, and the opening of a text before its first heading. */
const label = z.enum(['opening', 'section', 'page', 'paragraph', 'note', 'figure', 'chapter']);

/** The place of a claim in the original. */
export const locator = record({
  /** What kind of place `value` names. */
  label,
  /** The heading, page or number as the original has it. An opening has no heading, and so no value. */
  value: text.optional(),
  /**
   * Three to seven successive words of the original, as printed, that occur in it once: what a reader types into
   * the original's own search, and what a link with a text fragment points at.
   */
  words: text
    .refine(
      (words) => words.split(/\s+/).length <= 7,
      'is longer than seven words: a few that occur once are enough',
    )
    .optional(),
}).refine(({ label, value }) => (label === 'opening') === (value === undefined), {
  path: ['value'],
  message: 'does not fit its label: an opening has no value, every other place has one',
});

export type Locator = z.infer<typeof locator>;
