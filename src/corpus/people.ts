import type { Person } from '../schemas/person.ts';

/** A person's name as it is spoken, an institution's as it is. */
export const personName = (person: Person): string =>
  'literal' in person
    ? person.literal
    : [person.given, person.family, person.suffix].filter(Boolean).join(' ');

/** Names in a row: A, B and C. Undefined where there are none. */
export function personList(people: Person[]): string | undefined {
  const names = people.map(personName);
  const last = names.pop();
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
}
