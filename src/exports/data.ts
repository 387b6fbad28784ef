import { z } from 'astro/zod';
import type { Absolute } from '../addresses.ts';
import type { Corpus } from '../corpus/corpus.ts';
import {
  publicAnchor,
  publicBriefing,
  publicCitation,
  publicClaim,
  publicEstimate,
  publicEvent,
  publicName,
  publicQuestion,
} from '../schemas/public.ts';
import { publicCitations } from './public-citations.ts';
import { publicClaims, publicEstimates, publicEvents } from './public-claims.ts';
import { cslSchema, notedItem } from './csl.ts';
import { publicNames } from './public-names.ts';
import { publicQuestions } from './public-questions.ts';

/** A published file of records: `/<name>.json`. */
export interface Dataset {
  name: string;
  /** What a row is, for /about/ and llms.txt. */
  about: string;
  rows: unknown[];
}

/** The files of records that the site publishes, each valid against the schema with its name. */
export const datasets = (corpus: Corpus, absolute: Absolute): Dataset[] => [
  { name: 'claims', about: 'a claim with every typed field', rows: publicClaims(corpus, absolute) },
  {
    name: 'works',
    about: 'a cited work in CSL-JSON, as Zotero imports it',
    rows: [...corpus.works.values()].map(notedItem),
  },
  { name: 'citations', about: 'a note of an original and what it cites', rows: publicCitations(corpus) },
  {
    name: 'questions',
    about: 'a question with the answers of the analyses',
    rows: publicQuestions(corpus, absolute),
  },
  {
    name: 'estimates',
    about: 'a claim with an estimate of a quantity',
    rows: publicEstimates(corpus, absolute),
  },
  {
    name: 'events',
    about: 'a claim about an event, with its first and last day',
    rows: publicEvents(corpus, absolute),
  },
  { name: 'names', about: 'a name with its spellings and uses', rows: publicNames(corpus, absolute) },
];

const rows = (row: z.ZodType): z.core.JSONSchema.BaseSchema => z.toJSONSchema(z.array(row));

/** The JSON Schema (draft 2020-12) of each published file, by name. */
export const dataSchemas: Record<string, object> = {
  claims: rows(publicClaim),
  works: cslSchema,
  citations: rows(publicCitation),
  estimates: rows(publicEstimate),
  events: rows(publicEvent),
  names: rows(publicName),
  questions: rows(publicQuestion),
  anchors: rows(publicAnchor),
  briefing: z.toJSONSchema(publicBriefing),
};
