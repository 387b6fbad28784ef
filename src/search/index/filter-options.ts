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
import type { Facet } from '../facets.ts';
import { kindText, secondaryKinds } from '../place.ts';

/** What results can be narrowed by. The page hides the values without results. */
export const searchFilters = ({ briefings, topics, names }: Corpus): (Choice & { name: Facet })[] => [
  {
    name: 'kind',
    label: 'Kind',
    options: ['section', ...claimKinds, ...Object.keys(secondaryKinds)].map((value) => ({
      value,
      label: kindText(value),
    })),
  },
  { name: 'topic', label: 'Topic', options: topicOptions(topics) },
  {
    name: 'publisher',
    label: 'Publisher',
    options: sortedOptions(briefings.map(({ data }) => data.publisher.short)),
  },
  {
    name: 'year',
    label: 'Year',
    options: sortedOptions(briefings.flatMap(({ data }) => years(data.date).map(String))).reverse(),
  },
  { name: 'name', label: 'Name', options: nameOptions(names) },
  { name: 'analysis', label: 'Analysis', options: analysisOptions(briefings) },
];

/** Options whose values are their labels, sorted. */
const sortedOptions = (values: string[]): Option[] =>
  [...new Set(values)].toSorted().map((value) => ({ value, label: value }));
