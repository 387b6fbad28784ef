import { z } from 'astro/zod';
import { id, record, text, url } from './record.ts';

const common = {
  /** The preferred form, which the briefings use. */
  name: text,
  /** A shorter form for tables: ISKP. */
  short: text.optional(),
  /** The spellings that the originals print, by the id of the analysis. */
  printed: z.record(id, z.array(text)).default({}),
  /** Other spellings, abbreviations and former names. They only help the search. */
  variants: z.array(text).default([]),
  /** Records of the same thing elsewhere: Wikidata, GeoNames, a list of the United Nations. Blank rather than guessed. */
  sameAs: z.array(url).default([]),
  /** Who or what it is, in one line, from the analyses only. */
  description: text.optional(),
};

const person = record({ kind: z.literal('person'), ...common });
const group = record({ kind: z.literal('group'), ...common });
const operation = record({ kind: z.literal('operation'), ...common });
const publication = record({ kind: z.literal('publication'), ...common });
/** Something that happened and that more than one claim tells. */
const event = record({ kind: z.literal('event'), ...common });
const place = record({
  kind: z.literal('place'),
  ...common,
  /** What kind of place it is. Maps draw a country as a ring, a province as a diamond and a smaller place as a dot. */
  type: z.enum(['country', 'region', 'province', 'district', 'town', 'site']).optional(),
  /** Its middle in decimal degrees (WGS 84). Absent: not known well enough to draw. */
  coordinates: record({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }).optional(),
});

const kinds = [person, group, place, operation, publication, event] as const;

/** The kinds of name, in the order in which the site lists them. */
export const nameKinds = kinds.map(({ shape }) => shape.kind.value);

/** A person, group, place, operation, publication or event, content/names/<id>.yaml. */
export const name = z.discriminatedUnion('kind', kinds, {
  error: (issue) =>
    issue.code === 'invalid_union' ? `is not a kind of name: use ${nameKinds.join(', ')}` : undefined,
});

export type Name = z.infer<typeof name>;
