import type { Claim } from '../schemas/claim.ts';

/** What a search finds, as a result shows it. */
export interface Place {
  /** Its address from the root of the site, with its fragment. */
  url: string;
  kind: PlaceKind;
  /** The heading of the section, or of the section around a claim; a question, the title of a work, a name. */
  title: string;
  /** The text that is quoted. */
  text: string;
  /** The title of the briefing. */
  briefing?: string;
  publisher?: string;
  /** The date of the original, in words. */
  date?: string;
  /** Who asserts a claim, if the analysis reports somebody else’s word. */
  source?: string;
  /** The date of an event, or the date that another claim is about, in words. */
  asOf?: string;
  /** The place of a claim in the original. */
  locator?: string;
}

export type PlaceKind = 'section' | Claim['kind'] | SecondaryKind;

/** Kinds that rank below a section or claim with the same words, each with the factor on its score. */
export const secondaryKinds = { topic: 0.45, question: 0.8, work: 0.4, name: 0.1 };

export type SecondaryKind = keyof typeof secondaryKinds;

export const isSecondary = (kind: string): kind is SecondaryKind => kind in secondaryKinds;

/** A kind as readers see it: `Section`, `Claim: event`. */
export const kindText = (kind: string): string =>
  kind === 'section' || isSecondary(kind) ? capitalized(kind) : `Claim: ${kind}`;

/** A text with a capital first letter. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
