import { z } from 'astro/zod';
import { record, text } from './record.ts';

const common = {
  /** The preferred form, which the briefings use. */
  name: text,
  /** A shorter form for tables: ISKP. */
  short: text.optional(),
  /** Every other spelling, abbreviation and former name. */
  variants: z.array(text).default([]),
  /** Who or what it is, in one line, from the analyses only. */
  description: text.optional(),
};

const person = record({ kind: z.literal('person'), ...common });
const group = record({ kind: z.literal('group'), ...common });
const operation = record({ kind: z.literal('operation'), ...common });
const publication = record({ kind: z.literal('publication'), ...common });
const place = record({
  kind: z.literal('place'),
  ...common,
  /** Its middle in decimal degrees (WGS 84). Absent: not known well enough to draw. */
  coordinates: record({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }).optional(),
});

const kinds = [person, group, place, operation, publication] as const;

/** The kinds of name, in the order in which the site lists them. */
export const nameKinds = kinds.map(({ shape }) => shape.kind.value);

/** A person, group, place, operation or publication, content/names/<id>.yaml. */
export const name = z.discriminatedUnion('kind', kinds, {
  error: (issue) =>
    issue.code === 'invalid_union' ? `is not a kind of name: use ${nameKinds.join(', ')}` : undefined,
});

export type Name = z.infer<typeof name>;
