import type { Analysis } from '../schemas/analysis.ts';
import type { Note } from '../schemas/citation.ts';
import type { Claim } from '../schemas/claim.ts';
import type { CollectionName, collections, RecordOf } from '../schemas/collections.ts';
import type { Name } from '../schemas/name.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Site } from '../schemas/site.ts';
import type { Synonyms } from '../schemas/synonyms.ts';
import type { Comparison, Topic } from '../schemas/topic.ts';
import type { Work } from '../schemas/work.ts';
import type { Outline, Section } from './outline.ts';

/** A record with its id. */
export interface Entry<Data> {
  id: string;
  data: Data;
}

/** The records of each collection of content/. Those in MDX have a body. */
export type CollectedRecords = {
  [Name in CollectionName]: (Entry<RecordOf<Name>> &
    ((typeof collections)[Name]['ending'] extends 'mdx' ? { body: string } : unknown))[];
};

/** The records of content/ as they are read. */
export interface Content extends CollectedRecords {
  site: Site;
  synonyms: Synonyms;
}

/** A claim with what it belongs to and what it refers to. */
export type PlacedClaim = Claim & {
  /** `<analysis>/<claim>`: its key in `Corpus.claims`. */
  reference: string;
  analysis: Entry<Analysis>;
  section: Section;
  /** From the root of the site, with its fragment. */
  address: string;
  /** The works that the original cites for it. */
  works: CitedWork[];
};

/** A briefing with all that a page about it needs. */
export interface Briefing extends Entry<Analysis> {
  outline: Outline;
  claims: Map<string, PlacedClaim>;
  /** The cited works by id, each with the notes of this analysis. */
  works: Map<string, { work: CitedWork; notes: Note[] }>;
  topics: Entry<Topic>[];
  /** 1, and one more for each change since. */
  version: number;
  /** The day of its publication or of its last change. */
  modified: string;
  /** Minutes of reading at 220 words a minute, at least 1. */
  minutes: number;
}

/** A work, who cites it, and the claims that rest on it. */
export interface CitedWork extends Entry<Work> {
  citedBy: { analysis: Entry<Analysis>; notes: Note[] }[];
  claims: PlacedClaim[];
}

/** Claims that share their sources, directly or through each other, and so count as one. */
export interface Root {
  /** Empty if the analysis cites nothing for the claims. */
  works: CitedWork[];
  claims: PlacedClaim[];
}

/** A comparison with its claims and what they rest on. */
export interface JoinedComparison extends Omit<Comparison, 'claims'> {
  topic: string;
  claims: PlacedClaim[];
  roots: Root[];
}

/** A topic with its comparisons, and every claim that speaks to it. */
export interface JoinedTopic extends Entry<Topic> {
  /** Its synthesis: MDX without the frontmatter. */
  body: string;
  comparisons: JoinedComparison[];
  claims: PlacedClaim[];
}

/** Everything in content/, joined. */
export interface Corpus {
  site: Site;
  /** By the last day on which the original may have been published, earliest first. */
  briefings: Briefing[];
  /** All claims by reference, `<analysis>/<claim>`, in the order of the briefings. */
  claims: Map<string, PlacedClaim>;
  works: Map<string, CitedWork>;
  /** In the order that they give themselves. */
  topics: Map<string, JoinedTopic>;
  quantities: Map<string, Entry<Quantity>>;
  names: Map<string, Entry<Name>>;
  /** Groups of ordinary words that readers use for one another. */
  synonyms: Synonyms;
  /** The day of the last publication or change of a briefing; 1970-01-01 before the first. */
  modified: string;
}
