import { claimKinds } from '../schemas/claim.ts';
import { nameKinds } from '../schemas/name.ts';
import { claimDate } from './claim-dates.ts';
import { claimNames } from './claim-facts.ts';
import type { Briefing, CitedWork, Corpus, PlacedClaim } from './corpus.ts';
import { year, years } from '../wording/dates.ts';
import { byName, otherSpellings, type UsedName } from './names.ts';
import { analysesOf } from './roots.ts';
import type { TimelineEvent } from './timeline.ts';
import { manyClaims, workUse } from './work-use.ts';

/** A list above a register in which a reader chooses. */
export interface Choice {
  /** Its parameter in the address. */
  name: string;
  label: string;
  options: Option[];
}

/** One of the values that a reader can choose. */
export interface Option {
  value: string;
  label: string;
  /** The heading above it. */
  group?: string;
  /** Other words by which a reader finds the option. */
  words?: string[];
}

/** A choice among items: an item is shown if the chosen value is one of its own. */
export interface Filter<Item> extends Choice {
  values: (item: Item) => string[];
}

/** An order of a register. */
export interface Order {
  /** Its value of the parameter `sort`; empty for the order of the page as it is built. */
  value: string;
  label: string;
  /** The `data-` attribute that it sorts by; items without it come last. */
  by?: string;
  descending?: boolean;
}

/** The attributes by which the register's script filters an item. Values are separated by `|`, which none contains. */
export const filterAttributes = <Item>(filters: Filter<Item>[], item: Item): Record<string, string> =>
  Object.fromEntries([
    ['data-item', ''],
    ...filters.map(({ name, values }) => [`data-${name}`, values(item).join('|')]),
  ]);

/** The filters of the briefings. */
export const briefingFilters = ({ briefings, topics }: Corpus): Filter<Briefing>[] =>
  offered(briefings, [
    { name: 'publisher', label: 'Publisher', values: ({ data }) => [data.publisher.short] },
    { name: 'year', label: 'Year', values: ({ data }) => [String(year(data.date))] },
    {
      name: 'topic',
      label: 'Topic',
      values: (briefing) => briefing.topics.map(({ id }) => id),
      options: topicOptions(topics),
    },
  ]);

/** The filters of the register of claims. A place of an event is among the names. */
export const claimFilters = ({ briefings, claims, topics, names }: Corpus): Filter<PlacedClaim>[] =>
  offered(
    [...claims.values()],
    [
      {
        name: 'kind',
        label: 'Kind',
        values: ({ kind }) => [kind],
        options: claimKinds.map((kind) => ({ value: kind, label: capital(kind) })),
      },
      { name: 'topic', label: 'Topic', values: (claim) => claim.topics, options: topicOptions(topics) },
      { name: 'name', label: 'Name', values: claimNames, options: nameOptions(names) },
      {
        name: 'analysis',
        label: 'Analysis',
        values: ({ analysis }) => [analysis.id],
        options: analysisOptions(briefings),
      },
      { name: 'year', label: 'Year', values: claimYears },
    ],
  );

/** The filters of the works. */
export const workFilters = ({ briefings, works }: Corpus): Filter<CitedWork>[] =>
  offered(
    [...works.values()],
    [
      {
        name: 'analysis',
        label: 'Analysis',
        values: ({ citedBy }) => citedBy.map(({ analysis }) => analysis.id),
        options: analysisOptions(briefings),
      },
      {
        name: 'root',
        label: 'What rests on it',
        values: (work) => {
          const { shared, carries } = workUse(work);
          return [...(shared ? ['shared'] : []), ...(carries.length > 0 ? ['many'] : [])];
        },
        options: [
          { value: 'shared', label: 'More than one analysis' },
          { value: 'many', label: `${manyClaims} or more claims of one analysis` },
        ],
      },
    ],
  );

/** The filters of the timeline. */
export const eventFilters = (
  { briefings, topics, names }: Corpus,
  events: TimelineEvent[],
): Filter<TimelineEvent>[] =>
  offered(events, [
    {
      name: 'topic',
      label: 'Topic',
      values: ({ tellings }) => [...new Set(tellings.flatMap(({ topics }) => topics))],
      options: topicOptions(topics),
    },
    {
      name: 'place',
      label: 'Place',
      values: ({ places }) => places.map(({ id }) => id),
      options: [...names.values()].toSorted(byName).map(({ id, data }) => ({ value: id, label: data.name })),
    },
    {
      name: 'analysis',
      label: 'Analysis',
      values: ({ tellings }) => analysesOf(tellings).map(({ id }) => id),
      options: analysisOptions(briefings),
    },
  ]);

/** The filters of the names. */
export const nameFilters = ({ briefings }: Corpus, names: UsedName[]): Filter<UsedName>[] =>
  offered(names, [
    {
      name: 'kind',
      label: 'Kind',
      values: ({ data }) => [data.kind],
      options: nameKinds.map((kind) => ({ value: kind, label: capital(kind) })),
    },
    {
      name: 'analysis',
      label: 'Analysis',
      values: ({ claims }) => analysesOf(claims).map(({ id }) => id),
      options: analysisOptions(briefings),
    },
  ]);

/** The years that a claim may be about, or `undated`, which sorts after all years. */
function claimYears(claim: PlacedClaim): string[] {
  const date = claimDate(claim);
  return date === undefined ? ['undated'] : years(date).map(String);
}

/** A topic by its title. */
export const topicOptions = (topics: Corpus['topics']): Option[] =>
  [...topics].map(([value, { data }]) => ({ value, label: data.title }));

/** An analysis by its publisher and its title. */
export const analysisOptions = (briefings: Briefing[]): Option[] =>
  briefings.map(({ id, data }) => ({ value: id, label: `${data.publisher.short}: ${data.title}` }));

/** A name under its kind, which its other spellings find too. */
export const nameOptions = (names: Corpus['names']): Option[] =>
  [...names.values()]
    .toSorted(
      (a, b) =>
        nameKinds.indexOf(a.data.kind) - nameKinds.indexOf(b.data.kind) ||
        a.data.name.localeCompare(b.data.name, 'en'),
    )
    .map(({ id, data }) => ({
      value: id,
      label: data.name,
      group: capital(data.kind),
      words: [data.name, ...(data.short ? [data.short] : []), ...otherSpellings(data)],
    }));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

type Offer<Item> = Omit<Filter<Item>, 'options'> & Partial<Pick<Filter<Item>, 'options'>>;

/** The filters that have options, with those that some item has. Without given options, they are the values, sorted. */
function offered<Item>(items: Item[], filters: Offer<Item>[]): Filter<Item>[] {
  const all = filters.map((filter) => {
    const used = new Set(items.flatMap(filter.values));
    const options = filter.options ?? [...used].toSorted().map((value) => ({ value, label: value }));
    return { ...filter, options: options.filter(({ value }) => used.has(value)) };
  });
  return all.filter(({ options }) => options.length > 0);
}
