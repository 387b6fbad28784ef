import { nameAddress, sectionAddress, topicAddress, workAddress } from '../../addresses.ts';
import { claimDate, claimNames } from '../../corpus/claim-facts.ts';
import type {
  CitedWork,
  Corpus,
  Entry,
  JoinedQuestion,
  JoinedTopic,
  PlacedClaim,
} from '../../corpus/corpus.ts';
import type { Analysis } from '../../schemas/analysis.ts';
import { dateText, years } from '../../wording/dates.ts';
import { otherSpellings, usedNames, type UsedName } from '../../corpus/names.ts';
import { plainText } from '../../corpus/outline.ts';
import { analysesOf } from '../../corpus/roots.ts';
import { personList } from '../../wording/people.ts';
import { passages } from './passages.ts';
import { record, type SearchRecord } from '../record.ts';

/**
 * What is searched: sections, claims, comparisons of topics, works and names as records of their own, because Pagefind
 * finds records and ranks them by their own text, and a reader wants the place and not the page.
 */
export const searchRecords = (corpus: Corpus): SearchRecord[] => [
  ...passages(corpus.briefings).map(({ briefing, sections, parts, text }) => {
    const [{ title, id }] = sections;
    return record('section', sectionAddress(briefing.id, id ?? ''), { title }, text, {
      ...ofAnalysis(briefing),
      ...(parts.length > 1 && { part: parts }),
    });
  }),
  ...[...corpus.claims.values()].map(claimRecord),
  ...[...corpus.topics.values()].flatMap(topicRecords),
  ...[...corpus.questions.values()].map(questionRecord),
  ...[...corpus.works.values()].map(workRecord),
  ...usedNames(corpus).map(nameRecord),
];

const ofAnalysis = ({ id, data }: Entry<Analysis>) => ({
  publisher: [data.publisher.short],
  year: years(data.date).map(String),
  analysis: [id],
  date: [data.date],
  shown: [data.title, dateText(data.date)],
});

function claimRecord(claim: PlacedClaim): SearchRecord {
  const { kind, statement, attributedTo, analysis, locator, section, topics } = claim;
  const date = claimDate(claim);
  const meta = {
    title: section.title,
    ...(attributedTo !== undefined && { source: attributedTo }),
    ...(date !== undefined && { asOf: dateText(date) }),
    locator: `${locator.label} ${locator.value}`,
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
  return record('work', workAddress(id), { title: data.title }, `${parts.filter(Boolean).join('. ')}.`, {
    analysis: citedBy.map(({ analysis }) => analysis.id),
    ...(data.issued && { date: [data.issued] }),
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
