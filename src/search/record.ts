import type { Claim } from '../schemas/claim.ts';
import { indexText } from './index-text.ts';

/** One thing that a search can find, as Pagefind's `addCustomRecord` takes it. */
export interface SearchRecord {
  /** Where it is, from the root of the site, with its fragment. */
  url: string;
  language: 'en';
  /** The text that is searched and from which excerpts are cut. */
  content: string;
  meta: RecordMeta & Record<string, string>;
  filters: RecordFilters & Record<string, string[]>;
}

/** What is said of a record beside its text. Pagefind searches it too. */
export interface RecordMeta {
  /** A heading, a question, the title of a work, a name. */
  title: string;
  /** Who asserts a claim, where the analysis reports somebody else's word. */
  source?: string;
  /** The date of an event, or the date for which another claim is said to hold, in words. */
  asOf?: string;
  /** The place of a claim in the original. */
  locator?: string;
}

/** What results are narrowed by. `shown` and `part` are shown only: Pagefind would search them if they were metadata. */
export interface RecordFilters {
  kind: [RecordKind];
  publisher?: string[];
  year?: string[];
  topic?: string[];
  name?: string[];
  analysis?: string[];
  /** Set where a section or claim that has the words as well comes first: Pagefind knows a filter before it has the text. */
  aside?: [RecordKind];
  /** EDTF; results are sorted by it. */
  date?: string[];
  /** The title of the briefing and its date in words. */
  shown?: string[];
  /** The sections of a passage: `<word at which it starts> <id> <title>`. */
  part?: string[];
}

export type RecordKind = 'section' | Claim['kind'] | 'topic' | 'question' | 'work' | 'name';

const asides: RecordKind[] = ['topic', 'work', 'name'];

/** Makes a record; its text and title are given to Pagefind as `indexText` makes them. */
export const record = (
  kind: RecordKind,
  url: string,
  { title, source, asOf, locator }: RecordMeta,
  content: string,
  filters: Omit<RecordFilters, 'kind'>,
): SearchRecord => ({
  url,
  language: 'en',
  content: indexText(content),
  meta: {
    title: indexText(title),
    ...(source && { source }),
    ...(asOf && { asOf }),
    ...(locator && { locator }),
  },
  filters: { kind: [kind], ...(asides.includes(kind) && { aside: [kind] }), ...filters },
});
