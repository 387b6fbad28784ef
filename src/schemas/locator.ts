import { z } from 'astro/zod';
import { record, text } from './record.ts';

/** The labels of CSL 1.0.2 that the originals need, and the opening of a text before its first heading. */
export const locatorLabel = z
  .enum(['opening', 'section', 'page', 'paragraph', 'note', 'figure', 'chapter'])
  .describe('CSL locator label, or opening: the text before the first heading');

/** The place of a claim in the original, in the terms of CSL. */
export const locator = record({
  /** What kind of place `value` names. */
  label: locatorLabel,
  /** The heading, page or number as the original has it. An opening has no heading, and so no value. */
  value: text.optional(),
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
}).refine(({ label, value }) => (label === 'opening') === (value === undefined), {
  path: ['value'],
  message: 'does not fit its label: an opening has no value, every other place has one',
});

export type Locator = z.infer<typeof locator>;
