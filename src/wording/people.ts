import type { Work } from '../schemas/work.ts';
import { year } from './dates.ts';
import type { Analysis } from '../schemas/analysis.ts';
import type { Person } from '../schemas/person.ts';

/** A person's name as it is spoken, or the name of an institution. */
export const personName = (person: Person): string =>
  'literal' in person
    ? person.literal
    : [person.given, person.family, person.suffix].filter(Boolean).join(' ');

type Institution = Extract<Person, { literal: string }>;

/** Whether a name is that of an institution, or otherwise not split into parts. */
export const isInstitution = (person: Person): person is Institution => 'literal' in person;

/** A person's name for lists that are sorted: `Family, Given`. The comma is always there: it ends the family name. */
export const invertedName = ({ family, suffix, given = '' }: Exclude<Person, Institution>): string =>
  `${[family, suffix].filter(Boolean).join(' ')}, ${given}`.trim();

const row = new Intl.ListFormat('en-GB');

/** Names in a row: `A`, `A and B`, `A, B and C`; empty if there are none. */
export const nameList = (names: string[]): string => row.format(names);

/** People in a row by their full names; undefined if there are none. */
export const personList = (people: Person[]): string | undefined =>
  nameList(people.map(personName)) || undefined;

/** The short name of an analysis for readers: the family names of its authors, or its publisher if it names none. */
export const authorLabel = ({ author, publisher }: Pick<Analysis, 'author' | 'publisher'>): string =>
  personList(author.map((person) => (isInstitution(person) ? person : { literal: person.family }))) ??
  publisher.short;

/** Whom a reader knows a work by: its authors' family names, or where it appeared, and the year. */
export function workLabel({ author = [], issued, publisher, title, ...work }: Work): string {
  const names = author.map((person) => (isInstitution(person) ? person : { literal: person.family }));
  const [first, ...others] = names;
  const by =
    first && others.length > 2
      ? `${first.literal} and others`
      : (personList(names) ?? work['container-title'] ?? publisher ?? title);
  return issued === undefined ? `${by} (undated)` : `${by} ${year(issued)}`;
}
