import { claimWorks } from '../markdown/claim-works.ts';
import { claimAddress, claimReference, questionAddress } from '../addresses.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import type { Topic } from '../schemas/topic.ts';
import type { Work } from '../schemas/work.ts';
import type { Name } from '../schemas/name.ts';
import type { Quantity } from '../schemas/quantity.ts';
import { latest, latestDay } from '../wording/dates.ts';
import type {
  Briefing,
  CitedWork,
  Content,
  Corpus,
  Entry,
  JoinedQuestion,
  JoinedTopic,
  NoteMark,
  PlacedClaim,
} from './corpus.ts';
import { outline } from './outline.ts';
import { byTime, relationOf } from './questions.ts';
import { analysesOf, roots } from './roots.ts';

/** Joins the records of content/, which the content check has passed. */
export function createCorpus(content: Content): Corpus {
  const topics = byId<Topic, Content['topics'][number]>(
    content.topics.toSorted((a, b) => a.data.order - b.data.order),
  );
  const works = byId<Work, CitedWork>(content.works.map((work) => ({ ...work, citedBy: [], claims: [] })));
  const briefings = content.analyses
    .toSorted((a, b) => latest(a.data.date) - latest(b.data.date) || a.id.localeCompare(b.id))
    .map((analysis) => createBriefing(analysis, works, topics));
  const claims = new Map(
    briefings.flatMap((briefing) => [...briefing.claims.values()].map((claim) => [claim.reference, claim])),
  );
  const questions = content.questions.map((question) => joinQuestion(question, claims));
  return {
    site: content.site,
    briefings,
    claims,
    works,
    topics: joinTopics(topics, questions, claims),
    questions: new Map(questions.map((question) => [question.id, question])),
    quantities: byId<Quantity, Entry<Quantity>>(content.quantities),
    names: byId<Name, Entry<Name>>(content.names),
    synonyms: content.synonyms,
    modified: latestDay(briefings.map(({ modified }) => modified)) ?? '1970-01-01',
  };
}

const byId = <Data, E extends Entry<Data>>(entries: E[]): Map<string, E> =>
  new Map(entries.map((entry) => [entry.id, entry]));

function joinQuestion({ id, data }: Entry<Question>, all: Map<string, PlacedClaim>): JoinedQuestion {
  const answers = data.answers.map(({ answer, claims }) => ({
    answer,
    claims: claims.map((reference) => existing(all, reference)),
  }));
  const claims = answers.flatMap((each) => each.claims);
  return {
    id,
    data,
    address: questionAddress(id),
    relation: relationOf(data, analysesOf(claims).length),
    answers,
    claims,
    roots: roots(claims),
  };
}

function joinTopics(
  topics: Map<string, Content['topics'][number]>,
  questions: JoinedQuestion[],
  all: Map<string, PlacedClaim>,
): Map<string, JoinedTopic> {
  const claims = grouped([...all.values()], (claim) => claim.topics);
  const asked = grouped(questions.toSorted(byTime), ({ data }) => data.topics);
  return new Map(
    [...topics].map(([id, topic]) => [
      id,
      { ...topic, questions: asked.get(id) ?? [], claims: claims.get(id) ?? [] },
    ]),
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
  const cited = data.citations.map(({ work, notes }) => ({ work: existing(works, work), notes }));
  const citing = Map.groupBy(
    cited.flatMap(({ work, notes }) => notes.map((note) => ({ work, note }))),
    ({ note }) => note.number,
  );
  const places = new Map(
    parts.sections.flatMap((section) => section.claims.map((claim) => [claim, section] as const)),
  );
  const claims = new Map(
    data.claims.map((claim): [string, PlacedClaim] => [
      claim.id,
      {
        ...claim,
        reference: claimReference(id, claim.id),
        analysis: { id, data },
        section: existing(places, claim.id),
        address: claimAddress(id, claim.id),
        marks: noteMarks(claim, citing),
        works: claimWorks(claim, data.citations).map((work) => existing(works, work)),
      },
    ]),
  );
  for (const { work, notes } of cited) work.citedBy.push({ analysis: { id, data }, notes });
  for (const claim of claims.values()) for (const work of claim.works) work.claims.push(claim);
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

/** The notes that a claim names, each with what it cites. */
function noteMarks({ notes, closingNotes }: Claim, citing: Map<number, NoteMark['citations']>): NoteMark[] {
  const mark =
    (closing: boolean) =>
    (number: number): NoteMark => ({
      number,
      closing,
      citations: citing.get(number) ?? [],
    });
  return [...notes.map(mark(false)), ...closingNotes.map(mark(true))];
}

/** Items by each of their keys. */
function grouped<Item>(items: Item[], keysOf: (item: Item) => string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
