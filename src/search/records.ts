import { claimAddress, sectionAddress } from '../addresses.ts';
import type { Briefing, Corpus } from '../corpus/corpus.ts';
import { dateText, year } from '../corpus/dates.ts';

/** One thing that a search can find, as Pagefind's `addCustomRecord` takes it. */
export interface SearchRecord {
  /** Where it is, from the root of the site, with its fragment. */
  url: string;
  language: 'en';
  /** The text that is searched and from which excerpts are cut. */
  content: string;
  meta: ResultMeta & Record<string, string>;
  filters: Record<string, string[]>;
  sort: { date: string };
}

/** What a result says of itself beside its excerpt. */
export interface ResultMeta {
  /** `section` or a kind of claim. */
  kind: string;
  /** The heading of the section that was found, or that the claim stands in. */
  title: string;
  /** The title of the briefing. */
  briefing: string;
  publisher: string;
  /** The date of the original, in words. */
  date: string;
}

/**
 * What is searched: each section and each claim of the briefings as a record of its own, because Pagefind finds
 * records and ranks them by their own text, and a reader wants the place and not the page.
 */
export const searchRecords = ({ briefings }: Pick<Corpus, 'briefings'>): SearchRecord[] =>
  briefings.flatMap((briefing) => [...sectionRecords(briefing), ...claimRecords(briefing)]);

function sectionRecords(briefing: Briefing): SearchRecord[] {
  const { id, outline } = briefing;
  return outline.sections.map((section) =>
    record(
      briefing,
      'section',
      section.title,
      sectionAddress(id, section.id ?? ''),
      `${section.title}. ${section.text}`,
    ),
  );
}

const claimRecords = (briefing: Briefing): SearchRecord[] =>
  [...briefing.claims.values()].map(({ id, kind, statement, section }) =>
    record(briefing, kind, section.title, claimAddress(briefing.id, id), statement),
  );

const record = (
  { data }: Briefing,
  kind: string,
  title: string,
  url: string,
  content: string,
): SearchRecord => ({
  url,
  language: 'en',
  content,
  meta: { kind, title, briefing: data.title, publisher: data.publisher.short, date: dateText(data.date) },
  filters: { kind: [kind], publisher: [data.publisher.short], year: [String(year(data.date))] },
  sort: { date: data.date },
});
