import { z } from 'astro/zod';
import { claimReference, id, record, text } from './record.ts';

/** Why several answers differ. With any of the first four, all of them can be true. */
const reasons = ['other date', 'other scope', 'other measure', 'other part', 'other origin'] as const;

/** One answer, and the claims that give it. */
const answer = record({
  /** A few words for a cell of a table: `perhaps 1,000 to 3,000`. */
  answer: text.refine((value) => value.length <= 60, 'is longer than 60 characters: a cell has no more room'),
  /** The claims that give this answer, in the order of the analyses’ dates. */
  claims: z.array(claimReference).min(1, 'is empty: name the claims that give this answer'),
});

/** A question that claims answer, side by side: content/questions/<id>.yaml. */
export const question = record({
  /** The question, whole without its context. */
  question: text,
  /** The topics that it belongs to, the main one first. */
  topics: z.array(id).min(1, 'is empty: name at least one topic'),
  /** How readers may word it, for the search. */
  asked: z.array(text).max(5, 'is longer than five: the search needs no more').default([]),
  /** The answers. Claims that give the same answer share one. */
  answers: z.array(answer).min(1, 'is empty: give at least one answer'),
  /**
   * Why the answers are not the same: another date, another scope (all of ISKP or one province), another measure (members
   * or core fighters), another part of the matter, or another origin of the figure. Empty if they contradict each other.
   */
  because: z.array(z.enum(reasons)).default([]),
  /** One or two neutral sentences: what is the same, what is not, and whether the answers can be compared. */
  reason: text,
});

export type Question = z.infer<typeof question>;
export type Reason = (typeof reasons)[number];
