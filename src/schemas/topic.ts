import { z } from 'astro/zod';
import { id, record, text } from './record.ts';

/** A claim of some analysis: `<analysis>/<claim>`, as in foxley-2020-future-spoiler/strength-2015. */
const claimReference = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not a claim: write <analysis>/<claim>, as in foxley-2020-future-spoiler/strength-2015',
  );

/** What the claims that answer one question come to. */
const verdicts = ['agree', 'differ', 'single'] as const;

/** A question that claims answer, set side by side. */
const comparison = record({
  /** Names the comparison within its topic; its address is `#<id>` on the topic's page. */
  id,
  /** The question that each of the claims answers, whole without its context. */
  question: text,
  /** The claims that answer it, in the order of the analyses' dates. */
  claims: z.array(claimReference).min(1, 'is empty: name the claims that answer the question'),
  /** Whether they agree or differ; `single` where only one analysis speaks to it. */
  verdict: z.enum(verdicts),
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
