import { z } from 'astro/zod';
import { noteKind } from './citation.ts';
import { casualties, claimKinds } from './claim.ts';
import { locatorLabel } from './locator.ts';
import { nameKinds } from './name.ts';
import { id, text, url } from './record.ts';

/** A record of the published files, which other programs read. Its schema is published beside its file. */
const published = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape);

const edtf = text.describe('Extended Date/Time Format, levels 0 and 1');
const amount = z.number().nonnegative();

const figure = {
  low: amount.optional().describe('at least this; with the same high, exactly this'),
  high: amount.optional().describe('at most this'),
  lowExclusive: z.literal(true).optional().describe('more than low'),
  highExclusive: z.literal(true).optional().describe('less than high'),
  approximate: z.boolean().optional().describe('about, around, nearly or the like'),
  words: text.optional().describe('the words of a figure that is no number'),
};
const count = z.union([amount.describe('exactly'), published(figure)]);

/** The fields of a claim in every published file. */
const claimed = {
  analysis: id.describe('id of the analysis that makes the claim'),
  id: id.describe('id of the claim within its analysis'),
  url: url.describe('address of the claim here'),
  statement: text,
  attributedTo: text.optional().describe('who asserts it; absent: the author of the analysis'),
  dateBasis: text.optional().describe('how the date is known if the analysis does not print it'),
  doubt: text.optional().describe('editor’s note'),
};

/** A row of /claims.json. */
export const publicClaim = published({
  ...claimed,
  kind: z.enum(claimKinds),
  asOf: edtf.optional(),
  date: edtf.optional().describe('of an event'),
  dateWords: text.optional().describe('the date as the analysis words it'),
  event: id.optional().describe('the event that other claims tell too, an id of /names.json'),
  places: z.array(id).optional().describe('of an event'),
  casualties: published(
    Object.fromEntries(casualties.keyof().options.map((fate) => [fate, count.optional()])),
  ).optional(),
  quantity: id.optional().describe('of an estimate'),
  unit: text.optional(),
  figure: text.optional().describe('of an estimate, in words'),
  ...figure,
  hedge: text.optional().describe('the word that carries doubt'),
  horizon: text.optional().describe('of a forecast: by when or in which circumstances'),
  horizonDate: edtf
    .optional()
    .describe('of a forecast: when it should have come true; absent: no date is given'),
  section: published({ id, title: text }).describe('section of the briefing'),
  locator: published({
    label: locatorLabel,
    value: text,
    words: text.optional().describe('a few words of the original that occur in it once'),
  }).describe('place in the original'),
  notes: z
    .array(
      published({
        number: z.int(),
        closing: z
          .boolean()
          .describe('whether its mark closes the passage and is not at the words of the claim'),
        works: z.array(id).describe('the works that it cites; empty: its text is lost'),
      }),
    )
    .describe('notes of the original that are named for it'),
  works: z
    .array(published({ id, title: text, notes: z.array(z.int()).describe('note numbers in the original') }))
    .describe('works that the original cites for it'),
  topics: z.array(id),
  names: z.array(id),
});

/** A row of /estimates.json: a claim of that kind, flattened. */
export const publicEstimate = published({
  ...claimed,
  quantity: id,
  quantityLabel: text,
  unit: text,
  figure: text.describe('in words'),
  ...figure,
  approximate: z.boolean(),
  asOf: edtf.optional(),
  publisher: text.describe('publisher of the analysis that reports it'),
  published: edtf.describe('date of the analysis that reports it'),
  works: z.array(id),
});

/** A row of /events.json: a claim of that kind, flattened. */
export const publicEvent = published({
  ...claimed,
  date: edtf,
  earliest: text.describe('first day that the date may mean'),
  latest: text.describe('last day that the date may mean'),
  event: id.optional().describe('the event that other claims tell too, an id of /names.json'),
  places: z.array(
    published({ id, name: text, latitude: z.number().optional(), longitude: z.number().optional() }),
  ),
  casualties: published(
    Object.fromEntries(casualties.keyof().options.map((fate) => [fate, count.optional()])),
  ).optional(),
  works: z.array(id),
});

/** A row of /citations.json: a note of an original. */
export const publicCitation = published({
  analysis: id,
  note: z.int().positive(),
  kind: z.enum([...noteKind.options, 'missing']),
  works: z.array(id),
  locator: text.nullable().describe('place in the work, as printed'),
  doubt: text.nullable().describe('editor’s doubt about the reference'),
  remark: text.nullable().describe('editor’s note on the note; of a missing note, why it is missing'),
});

/** A row of /names.json. */
export const publicName = published({
  id,
  name: text,
  kind: z.enum(nameKinds),
  short: text.optional(),
  variants: z.array(text).describe('all other spellings'),
  printed: z
    .record(id, z.array(text))
    .optional()
    .describe('the spellings that the originals print, by analysis'),
  sameAs: z.array(url).optional().describe('records of the same thing elsewhere'),
  description: text.optional(),
  coordinates: published({ latitude: z.number(), longitude: z.number() }).optional(),
  claims: z.array(url).describe('addresses of the claims in which it is used'),
});

/** A row of /questions.json. */
export const publicQuestion = published({
  id,
  url,
  question: text,
  topics: z.array(id),
  asked: z.array(text).describe('wordings of readers'),
  relation: z.enum(['agree', 'contradict', 'apart', 'alone']),
  because: z.array(text).describe('why the answers are not the same'),
  answers: z.array(
    published({ answer: text, claims: z.array(url).describe('addresses of the claims that give it') }),
  ),
  reason: text,
});

/** A row of /anchors.json: an address that never breaks. */
export const publicAnchor = published({
  page: text.describe('path of the page from the root of the site'),
  id: text.describe('the fragment'),
  kind: z.enum(['section', 'claim', 'note', 'entry', 'question']),
  since: text.describe('day of its publication'),
  replacedBy: text.optional().describe('path and fragment of what has taken its place'),
  withdrawn: published({ on: text.describe('day'), why: text.describe('a sentence for the reader') })
    .optional()
    .describe('when and why it was withdrawn, if nothing has taken its place'),
});

/** /analyses/<id>/index.json */
export const publicBriefing = published({
  id,
  url,
  title: text,
  author: z.array(z.record(z.string(), text)).describe('CSL names; empty if unknown'),
  publisher: text,
  series: text.optional(),
  date: edtf,
  dateBasis: text.optional(),
  original: url.optional().describe('address of the original'),
  summary: text,
  finding: text,
  published: text.describe('day of the briefing’s publication'),
  modified: text.describe('day of its last change'),
  version: z.int().positive(),
  notesInOriginal: z.int().nonnegative(),
  sections: z.array(published({ id, title: text, depth: z.int(), text: z.string(), claims: z.array(id) })),
  claims: z.array(publicClaim),
  citations: z.array(publicCitation),
});

export type PublicClaim = z.infer<typeof publicClaim>;
export type PublicEstimate = z.infer<typeof publicEstimate>;
export type PublicEvent = z.infer<typeof publicEvent>;
export type PublicCitation = z.infer<typeof publicCitation>;
export type PublicQuestion = z.infer<typeof publicQuestion>;
export type PublicName = z.infer<typeof publicName>;
export type PublicAnchor = z.infer<typeof publicAnchor>;
export type PublicBriefing = z.infer<typeof publicBriefing>;
