import { z } from 'astro/zod';
import { citation, missingNote } from './citation.ts';
import { claim } from './claim.ts';
import { date, day } from './date.ts';
import { person } from './person.ts';
import { id, record, text, url } from './record.ts';

/** One change of a published briefing. */
const change = record({
  date: day,
  /** What changed, in a sentence. */
  what: text,
  /** The claims that it concerns. */
  claims: z.array(id).default([]),
});

/** The frontmatter of a briefing: content/analyses/<id>.mdx. The id of the analysis is the name of its file. */
export const analysis = record({
  /** The title of the original, as printed. */
  title: text,
  /** How the title is known, if the copy does not print it. */
  titleBasis: text.optional(),
  /** Its authors. Empty if the copy that was briefed names none; `authorBasis` then says so. */
  author: z.array(person),
  authorBasis: text.optional(),
  /** The author's post, as printed with the original. */
  affiliation: text.optional(),
  publisher: record({ name: text, short: text, place: text.optional() }),
  /** How the publisher is known, if the original does not print it. */
  publisherBasis: text.optional(),
  /** The series in which it appeared. */
  series: text.optional(),
  /** When the original was published. */
  date,
  /** How the date is known, if the original does not print it. */
  dateBasis: text.optional(),
  /** The address of the original. Absent: not known; `urlBasis` then says so. */
  url: url.optional(),
  urlBasis: text.optional(),
  /** Two or three sentences, ours. */
  summary: text,
  /** The main finding in one line, for lists. */
  finding: text,
  /** How many notes the original has. Each is in `citations` or in `missingNotes`. */
  notesInOriginal: z.number().int().nonnegative(),
  /** What a reader should know about the copy that was briefed: lost notes, figures not reproduced. */
  sourceNote: text.optional(),
  /** The day on which the briefing was published here. */
  published: day,
  /** Its changes since, latest first. */
  changes: z.array(change).default([]),
  /** The claims shown at a glance, in this order. */
  keyClaims: z.array(id).min(1, 'is empty: name the claims that a reader should see first'),
  claims: z.array(claim).min(1, 'is empty: add the claims of the analysis'),
  citations: z.array(citation).default([]),
  missingNotes: z.array(missingNote).default([]),
});

export type Analysis = z.infer<typeof analysis>;
