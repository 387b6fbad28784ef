import type { Work } from '../schemas/work.ts';
import { addressKey } from './web-address.ts';

/** A record of a work with its id. */
export interface WorkEntry {
  id: string;
  data: Work;
}

/** Letters and digits only, in lower case and without accents: what two printings of a title share. */
export const folded = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The year of a work as it is printed; empty if it has no date. */
export const yearOf = ({ issued = '' }: Work): string => issued.slice(0, 4);

/** An ISBN with 13 digits, so that both forms of one number are the same. */
function isbnKey({ ISBN }: Work): string | undefined {
  const digits = ISBN?.replaceAll('-', '');
  // The tenth digit only checks the others, and is another one in the longer form.
  return digits && (digits.length === 10 ? digits.slice(0, 9) : digits.slice(3, 12));
}

/** A chapter has the ISBN of its book, which is another work. */
const isPart = ({ type }: Work): boolean => ['chapter', 'paper-conference'].includes(type);

const reasons: [reason: string, same: (a: Work, b: Work) => boolean][] = [
  ['same DOI', (a, b) => equal(a.DOI?.toLowerCase(), b.DOI?.toLowerCase())],
  ['same ISBN', (a, b) => !isPart(a) && !isPart(b) && equal(isbnKey(a), isbnKey(b))],
  ['same address', (a, b) => equal(a.URL && addressKey(a.URL), b.URL && addressKey(b.URL))],
  ['same title and year', (a, b) => equal(folded(a.title), folded(b.title)) && yearOf(a) === yearOf(b)],
];

const equal = (a: string | undefined, b: string | undefined): boolean => Boolean(a) && a === b;

/** The work among `known` that a record describes too, and how that is known; undefined if there is none. */
export function sameWork(record: Work, known: WorkEntry[]): { entry: WorkEntry; reason: string } | undefined {
  for (const [reason, same] of reasons) {
    const entry = known.find(({ data }) => same(record, data));
    if (entry) return { entry, reason };
  }
  return undefined;
}
