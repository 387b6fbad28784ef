import type { Corpus } from '../../corpus/corpus.ts';
import { years } from '../../wording/dates.ts';
import {
  analysisOptions,
  type Choice,
  nameOptions,
  type Option,
  topicOptions,
} from '../../corpus/filters.ts';
import { claimKinds } from '../../schemas/claim.ts';
import { kindText } from '../kinds.ts';
import type { Facet } from '../facets.ts';

/** What results can be narrowed by. Values that no result has are hidden by the page, and need not be known here. */
export const searchChoices = ({ briefings, topics, names }: Corpus): (Choice & { name: Facet })[] => [
  {
    name: 'kind',
    label: 'Kind',
    options: ['section', ...claimKinds, 'topic', 'work', 'name'].map((value) => ({
      value,
      label: kindText(value),
    })),
  },
  { name: 'topic', label: 'Topic', options: topicOptions(topics) },
  {
    name: 'publisher',
    label: 'Publisher',
    options: plainOptions(briefings.map(({ data }) => data.publisher.short)),
  },
  {
    name: 'year',
    label: 'Year',
    options: plainOptions(briefings.flatMap(({ data }) => years(data.date).map(String))).reverse(),
  },
  { name: 'name', label: 'Name', options: nameOptions(names) },
  { name: 'analysis', label: 'Analysis', options: analysisOptions(briefings) },
];

/** Values that are their own labels, sorted. */
const plainOptions = (values: string[]): Option[] =>
  [...new Set(values)].toSorted().map((value) => ({ value, label: value }));
