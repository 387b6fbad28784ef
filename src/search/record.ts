import type { Claim } from '../schemas/claim.ts';

/** One thing that a search can find, as Pagefind's `addCustomRecord` takes it. */
export interface SearchRecord {
  /** Its address from the root of the site, with its fragment. */
  url: string;
  language: 'en';
  /** The text that is searched and quoted in results. */
  content: string;
  meta: RecordMeta & Record<string, string>;
  filters: RecordFilters & Record<string, string[]>;
}

/** Short texts about a record. Pagefind searches them too. */
export interface RecordMeta {
  /** A heading, a question, the title of a work, a name. */
  title: string;
  /** Who asserts a claim, if the analysis reports somebody else's word. */
  source?: string;
  /** The date of an event, or the date that another claim is about, in words. */
  asOf?: string;
  /** The place of a claim in the original. */
  locator?: string;
}

/**
 * What results are narrowed and sorted by. `briefing` and `sections` are only displayed: as metadata, Pagefind would
 * search them.
 */
export interface RecordFilters {
  kind: [RecordKind];
  publisher?: string[];
  year?: string[];
  topic?: string[];
  name?: string[];
  analysis?: string[];
  /** The kind again, if it is a secondary one: Pagefind knows the records of a filter before it loads their texts. */
  secondary?: [SecondaryKind];
  /** The first day that the record may date from, as 2020-02-01. */
  date?: string[];
  /** The title of the briefing and its date in words. */
  briefing?: string[];
  /** The sections of a record that holds several: `<index of the first word> <id> <title>`. */
  sections?: string[];
}

export type RecordKind = 'section' | Claim['kind'] | SecondaryKind;

/** Kinds that rank below a section or claim with the same words, each with the factor on its score. */
export const secondaryKinds = { topic: 0.6, question: 0.7, work: 0.4, name: 0.1 };

export type SecondaryKind = keyof typeof secondaryKinds;

export const isSecondary = (kind: string): kind is SecondaryKind => kind in secondaryKinds;

/** A kind as readers see it: `Section`, `Claim: event`. */
export const kindText = (kind: string): string =>
  kind === 'section' || isSecondary(kind) ? capitalized(kind) : `Claim: ${kind}`;

/** A text with a capital first letter. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
