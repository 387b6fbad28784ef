import { claimAddress } from '../addresses.ts';
import type { Analysis } from '../schemas/analysis.ts';
import type { Note } from '../schemas/citation.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Name } from '../schemas/name.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Site } from '../schemas/site.ts';
import type { Synonyms } from '../schemas/synonyms.ts';
import type { Comparison, Topic } from '../schemas/topic.ts';
import type { Work } from '../schemas/work.ts';
import { latest, latestDay } from '../wording/dates.ts';
import { type Root, roots } from './roots.ts';
import { type Outline, outline, type Section } from './outline.ts';

/** A record with its id. */
export interface Entry<Data> {
  id: string;
  data: Data;
}

/** The records of content/ as they are read. */
export interface Content {
  site: Site;
  analyses: (Entry<Analysis> & { body: string })[];
  works: Entry<Work>[];
  topics: (Entry<Topic> & { body: string })[];
  quantities: Entry<Quantity>[];
  names: Entry<Name>[];
  synonyms: Synonyms;
}

/** A claim where it stands: its analysis, its section, its address. */
export type PlacedClaim = Claim & { analysis: string; section: Section; address: string };

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

const byId = <Data, E extends Entry<Data>>(entries: E[]): Map<string, E> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** Joins the records of content/, which the content check has passed. */
export function createCorpus(content: Content): Corpus {
  const topics = byId<Topic, Content['topics'][number]>(
    content.topics.toSorted((a, b) => a.data.order - b.data.order),
  );
  const works = byId<Work, CitedWork>(content.works.map((work) => ({ ...work, citedBy: [], claims: [] })));
  const briefings = content.analyses
    .toSorted((a, b) => latest(a.data.date) - latest(b.data.date) || a.id.localeCompare(b.id))
    .map((analysis) => createBriefing(analysis, works, topics));
  return {
    site: content.site,
    briefings,
    works,
    topics: joinTopics(topics, briefings),
    quantities: byId<Quantity, Entry<Quantity>>(content.quantities),
    names: byId<Name, Entry<Name>>(content.names),
    synonyms: content.synonyms,
    modified: latestDay(briefings.map(({ modified }) => modified)) ?? '1970-01-01',
  };
}

function joinTopics(
  topics: Map<string, Content['topics'][number]>,
  briefings: Briefing[],
): Map<string, JoinedTopic> {
  const all = briefings.flatMap(({ claims }) => [...claims.values()]);
  const byReference = new Map(all.map((claim) => [`${claim.analysis}/${claim.id}`, claim]));
  return byId<Topic, JoinedTopic>(
    [...topics.values()].map(({ id, data, body }) => ({
      id,
      data,
      body,
      comparisons: data.comparisons.map((comparison) => {
        const claims = comparison.claims.map((reference) => existing(byReference, reference));
        return { ...comparison, topic: id, claims, roots: roots(claims) };
      }),
      claims: all.filter((claim) => claim.topics.includes(id)),
    })),
  );
}

function createBriefing(
  { id, data, body }: Content['analyses'][number],
  works: Map<string, CitedWork>,
  topics: Map<string, Entry<Topic>>,
): Briefing {
  const parts = outline(
    body,
    data.citations.map(({ work }) => work),
  );
  const places = new Map(
    parts.sections.flatMap((section) => section.claims.map((claim) => [claim, section] as const)),
  );
  const claims = new Map(
    data.claims.map((claim) => [
      claim.id,
      { ...claim, analysis: id, section: existing(places, claim.id), address: claimAddress(id, claim.id) },
    ]),
  );
  const cited = data.citations.map(({ work, notes }) => ({ work: existing(works, work), notes }));
  for (const { work, notes } of cited) work.citedBy.push({ analysis: { id, data }, notes });
  for (const claim of claims.values())
    for (const work of claim.citations) existing(works, work).claims.push(claim);
  const spoken = new Set(data.claims.flatMap((claim) => claim.topics));
  return {
    id,
    data,
    outline: parts,
    claims,
    works: new Map(cited.map((citation) => [citation.work.id, citation])),
    topics: [...topics.values()].filter((topic) => spoken.has(topic.id)),
    version: data.changes.length + 1,
    modified: data.changes.reduce((last, { date }) => (date > last ? date : last), data.published),
    minutes: Math.max(1, Math.round(parts.words / 220)),
  };
}

/** The value of a key that the content check has seen to be there. */
function existing<Value>(map: Map<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined)
    throw new Error(`"${key}" is not in content/, which the content check should have said`);
  return value;
}
