import { z } from 'astro/zod';
import { date } from './date.ts';
import { locator } from './locator.ts';
import { id, record, text } from './record.ts';

const words = (value: string): number => value.split(/\s+/).length;
const amount = z.number().nonnegative();

/** A count as told: exactly 25 is `25`; "over 180" is `{ low: 180 }`; "up to 40" is `{ high: 40 }`. */
const count = z.union([
  amount.int().describe('exactly'),
  record({ low: amount.int().optional(), high: amount.int().optional() }).describe(
    'at least low, at most high',
  ),
]);

/** People by what became of them, if the analysis gives a number. */
export const casualties = record({
  killed: count.optional(),
  injured: count.optional(),
  captured: count.optional(),
  surrendered: count.optional(),
  escaped: count.optional(),
});

/** The fields of every claim, whatever its kind. */
const common = {
  /** Names the claim within its analysis; its address is `#claim-<id>`. */
  id,
  /** The assertion in our words, complete without its context: full names, its date, at most 40 words. */
  statement: text.refine((value) => words(value) <= 40, {
    error: (issue) => `is ${words(String(issue.input))} words long: use at most 40, or make two claims of it`,
  }),
  /** Who asserts it, if the analysis reports somebody else. Absent: the author of the analysis. */
  attributedTo: text.optional(),
  /** The date for which it is said to hold, if the analysis gives one. */
  asOf: date.optional(),
  /** How `asOf` or `date` is known, if the analysis does not print it as such. */
  dateBasis: text.optional(),
  /** Where it is in the original. */
  locator,
  /** The works that the original cites for it. Empty: the original cites none. */
  citations: z.array(id).default([]),
  /** The topics it speaks to. */
  topics: z.array(id).default([]),
  /** The people, groups, places, operations and publications in it. */
  names: z.array(id).default([]),
  /** An editor's note if something in the original cannot be right or contradicts itself. */
  doubt: text.optional(),
};

/** A state of affairs that the analysis reports as fact. */
const finding = record({ kind: z.literal('finding'), ...common });

/** Something that happened, with its date. */
const event = record({
  kind: z.literal('event'),
  ...common,
  /** When it happened, no more exactly than the analysis says. */
  date,
  /** Where it happened: ids of names of kind `place`. */
  places: z.array(id).default([]),
  casualties: casualties.optional(),
});

/** A figure that somebody put on a quantity. */
const estimate = record({
  kind: z.literal('estimate'),
  ...common,
  /** What is estimated: an id in content/quantities, whose unit the figures are in. */
  quantity: id,
  /** The figure, or the lower end. Absent: only an upper bound is given. */
  low: amount.optional(),
  /** The figure again, or the upper end. Absent: only a lower bound is given. */
  high: amount.optional(),
  /** Whether the analysis says about, around, nearly or the like. */
  approximate: z.boolean().default(false),
});

/** A judgement of the author or of somebody the analysis quotes. */
const assessment = record({
  kind: z.literal('assessment'),
  ...common,
  /** The word that carries the doubt: perhaps, likely, seems. Absent: it is said without any. */
  hedge: text.optional(),
});

/** What is expected to happen, or might. */
const forecast = record({
  kind: z.literal('forecast'),
  ...common,
  hedge: text.optional(),
  /** By when or in which circumstances, if the analysis says so. */
  horizon: text.optional(),
});

const kinds = [finding, event, estimate, assessment, forecast] as const;

/** The kinds of claim, in the order in which the site lists them. */
export const claimKinds = kinds.map(({ shape }) => shape.kind.value);

/** One assertion of an analysis. */
export const claim = z
  .discriminatedUnion('kind', kinds, {
    error: (issue) =>
      issue.code === 'invalid_union' ? `is not a kind of claim: use ${claimKinds.join(', ')}` : undefined,
  })
  .superRefine((value, context) => {
    if (value.kind !== 'estimate') return;
    const { low, high } = value;
    if (low === undefined && high === undefined)
      context.addIssue({
        code: 'custom',
        path: ['low'],
        message: 'is missing: give low, high or both',
      });
    if (low !== undefined && high !== undefined && low > high)
      context.addIssue({
        code: 'custom',
        path: ['low'],
        message: `is above high (${high}): swap or correct them`,
      });
  });

export type Claim = z.infer<typeof claim>;
export type Estimate = Extract<Claim, { kind: 'estimate' }>;
