import { z } from 'astro/zod';
import { claimReference, id, record, text } from './record.ts';

/** A question that claims answer, set side by side. */
const comparison = record({
  /** Names the comparison within its topic; its address is `#<id>` on the topic's page. */
  id,
  /** The question that each of the claims answers, complete without its context. */
  question: text,
  /** The claims that answer it, in the order of the analyses' dates. */
  claims: z.array(claimReference).min(1, 'is empty: name the claims that answer the question'),
  /** Whether the claims agree or differ; `single` if only one analysis answers. */
  verdict: z.enum(['agree', 'differ', 'single']),
  /** Why, in a sentence or two: what is the same, what is not, and whether the figures are comparable. */
  reason: text,
});

/** The frontmatter of a topic: content/topics/<id>.mdx. */
export const topic = record({
  /** A few words for lists: Strength. */
  title: text,
  /** The question that several analyses speak to. */
  question: text,
  /** Its place in lists, from 1. */
  order: z.number().int().positive(),
  comparisons: z.array(comparison).default([]),
});

export type Topic = z.infer<typeof topic>;
export type Comparison = Topic['comparisons'][number];
export type Verdict = Comparison['verdict'];
