import { z } from 'astro/zod';
import { date } from './date.ts';
import { noteNumber } from './citation.ts';
import { count, figureFields, figureMistake } from './figure.ts';
import { locator } from './locator.ts';
import { id, record, text } from './record.ts';

const words = (value: string): number => value.split(/\s+/).length;

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
  /** The date in the words that a reader should see, if EDTF shows more or less than the text prints: late 2014. */
  dateWords: text.optional(),
  /** How `asOf` or `date` is known, if the analysis does not print it as such. */
  dateBasis: text.optional(),
  /** The word that carries doubt: perhaps, likely, reportedly. Absent: it is said without any. */
  hedge: text.optional(),
  /** Where it is in the original. */
  locator,
  /** The numbers of the notes whose marks stand at the words of the claim in the original. */
  notes: z.array(noteNumber).default([]),
  /** If none does: the numbers of the notes that close the passage in which the claim stands, and cover it. */
  closingNotes: z.array(noteNumber).default([]),
  /** The works that the original names in its text for the claim. Only for originals without numbered notes. */
  citedInText: z.array(id).default([]),
  /** The topics it speaks to. */
  topics: z.array(id).default([]),
  /** The people, groups, places, operations and publications in it. */
  names: z.array(id).default([]),
  /** An editor's note if something in the original cannot be right or contradicts itself. */
  doubt: text.optional(),
};

/** The fields of a claim that may tell an event. */
const telling = {
  /** The event that it tells, if other claims tell it too: the id of a name of kind `event`. One claim at least dates it. */
  event: id.optional(),
};

/** A state of affairs that the analysis reports as fact. */
const finding = record({ kind: z.literal('finding'), ...common, ...telling });

/** Something that happened, with its date. */
const event = record({
  kind: z.literal('event'),
  ...common,
  /** When it happened, no more exactly than the analysis says. */
  date,
  ...telling,
  /** Where it happened: ids of names of kind `place`. */
  places: z.array(id).default([]),
  casualties: casualties.optional(),
});

/** A figure that somebody put on a quantity. */
const estimate = record({
  kind: z.literal('estimate'),
  ...common,
  ...telling,
  /** What is estimated: an id in content/quantities, whose unit the figures are in. */
  quantity: id,
  ...figureFields,
});

/** A judgement of the author or of somebody the analysis quotes. */
const assessment = record({ kind: z.literal('assessment'), ...common });

/** What is expected to happen, or might. */
const forecast = record({
  kind: z.literal('forecast'),
  ...common,
  /** By when or in which circumstances, in words, if the analysis says so. */
  horizon: text.optional(),
  /** The date by which it should have come true, if the analysis gives a time that can be dated. */
  horizonDate: date.optional(),
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
    const mistake = figureMistake(value);
    if (mistake) context.addIssue({ code: 'custom', path: [mistake.field], message: mistake.message });
  });

export type Claim = z.infer<typeof claim>;

/** The id of the event that a claim tells together with others. */
export const eventOf = (claim: Claim): string | undefined => ('event' in claim ? claim.event : undefined);

export type Casualties = z.infer<typeof casualties>;
export type Estimate = Extract<Claim, { kind: 'estimate' }>;
