import {
  claimAddress,
  comparisonAddress,
  nameAddress,
  sectionAddress,
  topicAddress,
  workAddress,
} from '../../addresses.ts';
import { claimDate, claimNames } from '../../corpus/claim-facts.ts';
import type { Briefing, CitedWork, Corpus, JoinedTopic, PlacedClaim } from '../../corpus/corpus.ts';
import { dateText, years } from '../../wording/dates.ts';
import { otherSpellings, usedNames, type UsedName } from '../../corpus/names.ts';
import { plainText } from '../../corpus/outline.ts';
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
    const { filters } = ofBriefing(briefing);
    return record('section', sectionAddress(briefing.id, id ?? ''), { title }, text, {
      ...filters,
      ...(parts.length > 1 && { part: parts }),
    });
  }),
  ...corpus.briefings.flatMap((briefing) =>
    [...briefing.claims.values()].map((claim) => claimRecord(claim, briefing)),
  ),
  ...[...corpus.topics.values()].flatMap(topicRecords),
  ...[...corpus.works.values()].map(workRecord),
  ...usedNames(corpus).map(nameRecord),
];

const ofBriefing = ({ id, data }: Briefing) => ({
  filters: {
    publisher: [data.publisher.short],
    year: years(data.date).map(String),
    analysis: [id],
    date: [data.date],
    shown: [data.title, dateText(data.date)],
  },
});

function claimRecord(claim: PlacedClaim, briefing: Briefing): SearchRecord {
  const { kind, statement, attributedTo, locator, section, topics } = claim;
  const date = claimDate(claim);
  const meta = {
    title: section.title,
    ...(attributedTo !== undefined && { source: attributedTo }),
    ...(date !== undefined && { asOf: dateText(date) }),
    locator: `${locator.label} ${locator.value}`,
  };
  return record(kind, claimAddress(briefing.id, claim.id), meta, statement, {
    ...ofBriefing(briefing).filters,
    topic: topics,
    name: claimNames(claim),
  });
}

function topicRecords({ id, data, body, comparisons }: JoinedTopic): SearchRecord[] {
  const synthesis = record('topic', topicAddress(id), { title: data.question }, plainText(body), {
    topic: [id],
  });
  return [
    ...(body.trim() === '' ? [] : [synthesis]),
    ...comparisons.map((comparison) =>
      record(
        'topic',
        comparisonAddress(id, comparison.id),
        { title: comparison.question },
        comparison.reason,
        {
          topic: [id],
          analysis: [...new Set(comparison.claims.map(({ analysis }) => analysis))],
        },
      ),
    ),
  ];
}

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
      analysis: [...new Set(claims.map(({ analysis }) => analysis))],
    },
  );
}
