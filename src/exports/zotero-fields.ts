import type { Work } from '../schemas/work.ts';
import { oneLine } from './one-line.ts';

type Field = keyof Work;
type Type = Work['type'];

const articles: Type[] = ['article-journal', 'article-magazine', 'article-newspaper'];
const parts: Type[] = ['chapter', 'paper-conference'];
const sites: Type[] = ['post', 'post-weblog', 'webpage'];

/** The types for which Zotero has a field. It has those that are not here for every type, or for none that a work has. */
const holders: Partial<Record<Field, Type[]>> = {
  'container-title': [...articles, ...parts, ...sites, 'broadcast'],
  'collection-title': ['article-journal', 'book', ...parts, 'report'],
  'collection-number': ['book', ...parts],
  publisher: [
    'article-journal',
    'book',
    'broadcast',
    'document',
    ...parts,
    'motion_picture',
    'report',
    'thesis',
  ],
  'publisher-place': ['article-newspaper', 'book', ...parts, 'manuscript', 'report', 'speech', 'thesis'],
  edition: ['article-newspaper', 'book', ...parts],
  volume: ['article-journal', 'article-magazine', 'book', ...parts],
  issue: ['article-journal', 'article-magazine'],
  page: [...articles, ...parts, 'report'],
  number: ['bill', 'broadcast', 'legislation', 'report'],
  genre: ['manuscript', 'motion_picture', 'personal_communication', ...sites, 'report', 'speech', 'thesis'],
  medium: ['broadcast', 'interview', 'motion_picture'],
};

/** Whether Zotero has a field for works of a type. */
export const zoteroHolds = (type: Type, field: Field): boolean => holders[field]?.includes(type) ?? true;

/**
 * What a format has no field for, in the lines that Zotero and citeproc read as fields of CSL (`number: S/2020/53`), and
 * then what the editor says of the work. Undefined if there is nothing to say.
 * @param carried whether the format has a field for it
 */
export function noteOf(work: Work, carried: (field: Field) => boolean): string | undefined {
  const fields = (Object.keys(work) as Field[]).filter((field) => !editorial.has(field) && !carried(field));
  const lines = [
    ...fields.flatMap((field) => values(work, field).map((value) => `${field}: ${value}`)),
    work.doubt && `Doubt: ${oneLine(work.doubt)}`,
    work.remark && `Remark: ${oneLine(work.remark)}`,
  ];
  return lines.filter(Boolean).join('\n') || undefined;
}

const editorial = new Set<Field>(['type', 'doubt', 'remark']);

/** The values of a field, on a line each; the parts of a name stand apart as Zotero wants them. */
function values(work: Work, field: Field): string[] {
  const value = work[field];
  if (value === undefined) return [];
  if (typeof value === 'string') return [oneLine(value)];
  return value.map((person) =>
    oneLine(
      'literal' in person
        ? person.literal
        : [[person.family, person.suffix].filter(Boolean).join(' '), person.given]
            .filter(Boolean)
            .join(' || '),
    ),
  );
}
