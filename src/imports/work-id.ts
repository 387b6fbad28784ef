import type { Work } from '../schemas/work.ts';
import { isInstitution } from '../wording/people.ts';

const words = (value: string): string[] =>
  value
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** Words that tell no two titles apart. */
const little = new Set('and are but for from has how its not that the was what why with'.split(' '));

/**
 * An id for a work in the manner of the others: authors or publication, year, and the first telling words of the title, as
 * in `jadoon-mines-2019-taking-aim`. A number is added if another work has it.
 */
export function workId(work: Work, taken: ReadonlySet<string>): string {
  const { author = [], title } = work;
  const names = author.map((person) => (isInstitution(person) ? person.literal : person.family));
  const by = names.length > 0 ? names.slice(0, 2) : [work['container-title'] ?? work.publisher ?? ''];
  const telling = words(title).filter((word) => word.length > 2 && !little.has(word));
  const parts = [
    ...by.flatMap((name) => words(name).slice(0, 3)),
    work.issued?.slice(0, 4) ?? 'nd',
    ...(telling.length > 0 ? telling : words(title)).slice(0, 3),
  ];
  const id = parts.join('-');
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}
