import { nameAddress, sectionAddress, topicAddress, workAddress } from '../../addresses.ts';
import { claimDate } from '../../corpus/claim-dates.ts';
import { claimNames } from '../../corpus/claim-facts.ts';
import type {
  CitedWork,
  Corpus,
  Entry,
  JoinedQuestion,
  JoinedTopic,
  PlacedClaim,
} from '../../corpus/corpus.ts';
import type { Analysis } from '../../schemas/analysis.ts';
import { dateText, earliest, firstDay, lastDay, years } from '../../wording/dates.ts';
import { otherSpellings, usedNames, type UsedName } from '../../corpus/names.ts';
import { plainText } from '../../corpus/outline.ts';
import { analysesOf } from '../../corpus/roots.ts';
import { personList } from '../../wording/people.ts';
import { indexText } from '../index-text.ts';
import {
  isSecondary,
  type RecordFilters,
  type RecordKind,
  type RecordMeta,
  type SearchRecord,
} from '../record.ts';
import { isStopWord } from '../stop-words.ts';
import { passages } from './passages.ts';

/**
 * The records of a corpus. Each section, claim, topic, question, work and name is a record of its own: Pagefind ranks
 * records by their own text, and a reader looks for the place rather than the page.
 */
export const searchRecords = (corpus: Corpus): SearchRecord[] => [
  ...passages(corpus.briefings).map(({ briefing, sections, lines, text }) => {
    const [{ title, id }] = sections;
    return record('section', sectionAddress(briefing.id, id ?? ''), { title }, text, {
      ...ofAnalysis(briefing),
      ...(lines.length > 1 && { sections: lines }),
    });
  }),
  ...[...corpus.claims.values()].map(claimRecord),
  ...[...corpus.topics.values()].flatMap(topicRecords),
  ...[...corpus.questions.values()].map(questionRecord),
  ...[...corpus.works.values()].map(workRecord),
  ...usedNames(corpus).map(nameRecord),
];

/** A record with its text and title as Pagefind is given them. */
const record = (
  kind: RecordKind,
  url: string,
  { title, source, asOf, locator }: RecordMeta,
  content: string,
  filters: Omit<RecordFilters, 'kind' | 'secondary'>,
): SearchRecord => ({
  url,
  language: 'en',
  content: indexText(content, isStopWord),
  meta: {
    title: indexText(title, isStopWord),
    ...(source && { source }),
    ...(asOf && { asOf }),
    ...(locator && { locator }),
  },
  filters: { kind: [kind], ...(isSecondary(kind) && { secondary: [kind] }), ...filters },
});

const ofAnalysis = ({ id, data }: Entry<Analysis>) => ({
  publisher: [data.publisher.short],
  year: years(data.date).map(String),
  analysis: [id],
  date: [sortDay(data.date)],
  briefing: [data.title, dateText(data.date)],
});

/** The first day that an EDTF date may mean; the last if its beginning is open. */
const sortDay = (date: string): string => (Number.isFinite(earliest(date)) ? firstDay(date) : lastDay(date));

function claimRecord(claim: PlacedClaim): SearchRecord {
  const { kind, statement, attributedTo, analysis, locator, section, topics } = claim;
  const date = claimDate(claim);
  const meta = {
    title: section.title,
    ...(attributedTo !== undefined && { source: attributedTo }),
    ...(date !== undefined && { asOf: dateText(date) }),
    locator: [locator.label, locator.value].filter(Boolean).join(' '),
  };
  return record(kind, claim.address, meta, statement, {
    ...ofAnalysis(analysis),
    topic: topics,
    name: claimNames(claim),
  });
}

function topicRecords({ id, data, body }: JoinedTopic): SearchRecord[] {
  const text = [data.bottomLine, plainText(body)].filter(Boolean).join('\n');
  return text === ''
    ? []
    : [record('topic', topicAddress(id), { title: data.question }, text, { topic: [id] })];
}

const questionRecord = ({ data, address, claims }: JoinedQuestion): SearchRecord =>
  record(
    'question',
    address,
    { title: data.question },
    [
      data.reason,
      ...data.answers.map(({ answer }) => `${answer}.`),
      ...data.asked.map((words) => `${words}?`),
    ].join('\n'),
    { topic: data.topics, analysis: analysesOf(claims).map((analysis) => analysis.id) },
  );

function workRecord({ id, data, citedBy }: CitedWork): SearchRecord {
  const parts = [
    personList(data.author ?? []),
    data['container-title'],
    data.publisher,
    data.issued && dateText(data.issued),
  ];
  // Pagefind leaves out a record without a word.
  const text = parts.filter(Boolean).join('. ') || data.title;
  return record('work', workAddress(id), { title: data.title }, `${text}.`, {
    analysis: citedBy.map(({ analysis }) => analysis.id),
    ...(data.issued && { date: [sortDay(data.issued)] }),
  });
}

function nameRecord({ id, data, claims }: UsedName): SearchRecord {
  const spellings = [data.short, ...otherSpellings(data)].filter((each) => each !== undefined).join('; ');
  return record(
    'name',
    nameAddress(id),
    { title: data.name },
    [data.description, spellings].filter(Boolean).join(' '),
    {
      name: [id],
      analysis: analysesOf(claims).map((analysis) => analysis.id),
    },
  );
}
