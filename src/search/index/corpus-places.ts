import { nameAddress, sectionAddress, topicAddress, workAddress } from '../../addresses.ts';
import { claimDate } from '../../corpus/claim-dates.ts';
import { claimNames } from '../../corpus/claim-facts.ts';
import type {
  Briefing,
  CitedWork,
  Corpus,
  Entry,
  JoinedQuestion,
  JoinedTopic,
  PlacedClaim,
} from '../../corpus/corpus.ts';
import { otherSpellings, usedNames, type UsedName } from '../../corpus/names.ts';
import { plainText, type Section } from '../../corpus/outline.ts';
import { analysesOf } from '../../corpus/roots.ts';
import type { Analysis } from '../../schemas/analysis.ts';
import { dateText, earliest, firstDay, lastDay, years } from '../../wording/dates.ts';
import { personList } from '../../wording/people.ts';
import type { Facet } from '../facets.ts';
import type { Place } from '../place.ts';

/** A place as the build knows it. */
export interface IndexedPlace {
  place: Place;
  /** What it is found by, besides its text: a title, the works that a claim rests on. */
  also: string[];
  facets: Partial<Record<Exclude<Facet, 'kind'>, string[]>>;
}

/** All that a search can find: each section followed by its claims, then topics, questions, works and names. */
export const corpusPlaces = (corpus: Corpus): IndexedPlace[] => [
  ...corpus.briefings.flatMap((briefing) =>
    briefing.outline.sections.flatMap((section) => [
      sectionPlace(briefing, section),
      ...section.claims.flatMap((id) => briefing.claims.get(id) ?? []).map(claimPlace),
    ]),
  ),
  ...[...corpus.topics.values()].flatMap(topicPlaces),
  ...[...corpus.questions.values()].map(questionPlace),
  ...[...corpus.works.values()].map(workPlace),
  ...usedNames(corpus).map(namePlace),
];

const sectionPlace = (briefing: Briefing, { id = '', title, text }: Section): IndexedPlace => ({
  place: { url: sectionAddress(briefing.id, id), kind: 'section', title, text, ...original(briefing) },
  also: [title],
  facets: originalFacets(briefing),
});

function claimPlace(claim: PlacedClaim): IndexedPlace {
  const { kind, statement, attributedTo, analysis, locator, section, topics, works, address } = claim;
  const date = claimDate(claim);
  return {
    place: {
      url: address,
      kind,
      title: section.title,
      text: statement,
      ...original(analysis),
      ...(attributedTo !== undefined && { source: attributedTo }),
      ...(date !== undefined && { asOf: dateText(date) }),
      locator: [locator.label, locator.value].filter(Boolean).join(' '),
    },
    also: [attributedTo ?? '', ...works.map(({ data }) => workWords(data))].filter(Boolean),
    facets: { ...originalFacets(analysis), topic: topics, name: claimNames(claim) },
  };
}

/** What a reader remembers a work by. */
const workWords = ({ author = [], title }: CitedWork['data']): string =>
  [...author.map((person) => ('literal' in person ? person.literal : person.family)), title].join(' ');

function topicPlaces({ id, data, body }: JoinedTopic): IndexedPlace[] {
  const text = [data.bottomLine, plainText(body)].filter(Boolean).join('\n');
  const place = { url: topicAddress(id), kind: 'topic' as const, title: data.question, text };
  return text === '' ? [] : [{ place, also: [data.question], facets: { topic: [id] } }];
}

const questionPlace = ({ data, address, claims }: JoinedQuestion): IndexedPlace => ({
  place: {
    url: address,
    kind: 'question',
    title: data.question,
    text: [data.reason, ...data.answers.map(({ answer }) => `${answer}.`)].join('\n'),
  },
  also: [data.question, ...data.asked],
  facets: { topic: data.topics, analysis: analysesOf(claims).map((analysis) => analysis.id) },
});

function workPlace({ id, data, citedBy }: CitedWork): IndexedPlace {
  const parts = [
    personList(data.author ?? []),
    data['container-title'],
    data.publisher,
    data.number,
    data.issued && dateText(data.issued),
  ];
  return {
    place: {
      url: workAddress(id),
      kind: 'work',
      title: data.title,
      text: `${parts.filter(Boolean).join('. ') || data.title}.`,
    },
    also: [data.title],
    facets: {
      analysis: citedBy.map(({ analysis }) => analysis.id),
      ...(data.issued && { date: [sortDay(data.issued)] }),
    },
  };
}

const namePlace = ({ id, data, claims }: UsedName): IndexedPlace => ({
  place: {
    url: nameAddress(id),
    kind: 'name',
    title: data.name,
    text: [data.description, [data.short, ...otherSpellings(data)].filter(Boolean).join('; ')]
      .filter(Boolean)
      .join(' '),
  },
  also: [data.name],
  facets: { name: [id], analysis: analysesOf(claims).map((analysis) => analysis.id) },
});

/** What a result says of the analysis that it is from. */
const original = ({ data }: Entry<Analysis>) => ({
  briefing: data.title,
  publisher: data.publisher.short,
  date: dateText(data.date),
});

const originalFacets = ({ id, data }: Entry<Analysis>) => ({
  publisher: [data.publisher.short],
  year: years(data.date).map(String),
  analysis: [id],
  date: [sortDay(data.date)],
});

/** The first day that an EDTF date may mean; the last if its beginning is open. */
const sortDay = (date: string): string => (Number.isFinite(earliest(date)) ? firstDay(date) : lastDay(date));

/** Everything that a place is found by, its text first. */
export const searchedTexts = ({ place: { text }, also }: IndexedPlace): string[] => [
  text,
  ...also,
  ...compounds(text),
];

/** The words with hyphens of a text, without them: a search for hardliners finds hard-line. */
const compounds = (text: string): string[] =>
  (text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []).map((word) => word.replaceAll('-', ''));
