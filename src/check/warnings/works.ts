import type { Work } from '../../schemas/work.ts';
import type { Problem } from '../problem.ts';
import type { Records } from '../records.ts';

/** Works that a reader finds in a library, or that were never published. */
const offline = new Set<Work['type']>([
  'book',
  'chapter',
  'thesis',
  'manuscript',
  'interview',
  'personal_communication',
  'speech',
  'legal_case',
]);

/** A number finds a work as well as an address does, and a remark may say that no address is known. */
const findable = ({ type, URL, DOI, ISBN, number, remark = '' }: Work): boolean =>
  offline.has(type) || Boolean(URL ?? DOI ?? ISBN ?? number) || /\baddress\b/.test(remark);

/** Works that a reader cannot open or look up. */
export const worksWithoutAddress = ({ works }: Records): Problem[] =>
  works
    .filter(({ data }) => !findable(data))
    .map(({ path }) => ({
      file: path,
      line: 1,
      field: 'URL',
      message: 'is missing: give URL, DOI or number, or say in remark that no address is known',
    }));
