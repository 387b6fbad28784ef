import { z } from 'astro/zod';
import { id, record, text } from './record.ts';

/** The number of a note in the original. */
export const noteNumber = z.number().int().positive('is not the number of a note: the first note is 1');

/** How a note of the original names its work: in full, as "Ibid.", or shortened ("UNSC, n. 14"). */
export const noteKind = z.enum(['full', 'ibid', 'short']);

/** One note of the original that points at the work. A bare number is a full note with nothing to add. */
const note = z
  .union(
    [
      noteNumber,
      record({
        /** Its number in the original. */
        number: noteNumber,
        kind: noteKind.default('full'),
        /** The place in the work that the note gives, as printed: `pp. 14-16`, `Preamble paragraph 9`. */
        locator: text.optional(),
        /** An editor's note if the reference looks wrong, shown to the reader. */
        doubt: text.optional(),
        /** The claims at the note of which the work cannot be the source, because it is older than what they say. */
        cannotHold: z.array(id).default([]),
        /** An editor's note on the note itself: lost mark, wording of its own, what was inferred. */
        remark: text.optional(),
      }),
    ],
    { error: 'is not a note: write its number, or { number: 18, kind: ibid, locator: p. 2 }' },
  )
  .transform((value) =>
    typeof value === 'number' ? { number: value, kind: 'full' as const, cannotHold: [] } : value,
  );

/** A work that the analysis cites, and every note of the original in which it does. */
export const citation = record({
  /** The id of the work in content/works. */
  work: id,
  notes: z.array(note).min(1, 'is empty: give the number of each note that cites the work'),
});

/** A note of the original whose text is not in the copy that was briefed. */
export const missingNote = record({ number: noteNumber, reason: text });

export type Citation = z.infer<typeof citation>;
export type Note = Citation['notes'][number];
