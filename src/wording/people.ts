import type { Analysis } from '../schemas/analysis.ts';
import type { Person } from '../schemas/person.ts';

/** A person's name as it is spoken, an institution's as it is. */
export const personName = (person: Person): string =>
  'literal' in person
    ? person.literal
    : [person.given, person.family, person.suffix].filter(Boolean).join(' ');

type Institution = Extract<Person, { literal: string }>;

/** Whether a name is that of an institution, or otherwise not split into parts. */
export const isInstitution = (person: Person): person is Institution => 'literal' in person;

/** A person's name as lists sort it: "Family, Given". It always has the comma, which says where the family name ends. */
export const invertedName = ({ family, suffix, given = '' }: Exclude<Person, Institution>): string =>
  `${[family, suffix].filter(Boolean).join(' ')}, ${given}`.trim();

/** Names in a row: A, B and C. Undefined where there are none. */
export function personList(people: Person[]): string | undefined {
  const names = people.map(personName);
  const last = names.pop();
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
}

/** Whom a reader knows an analysis by: its authors' family names, or its publisher where it names none. */
export const authorLabel = ({ author, publisher }: Pick<Analysis, 'author' | 'publisher'>): string =>
  personList(author.map((person) => (isInstitution(person) ? person : { literal: person.family }))) ??
  publisher.short;
