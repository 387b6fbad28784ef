import { type ContentFile, readFiles } from '../../src/check/files.ts';
import { problemsIn } from '../../src/check/content.ts';
import type { Problem } from '../../src/check/problem.ts';
import type { ReadContent } from '../../src/check/read-corpus.ts';
import { readRecords } from '../../src/check/records.ts';
import { collections } from '../../src/schemas/collections.ts';
import { site } from '../../src/schemas/site.ts';
import { synonyms } from '../../src/schemas/synonyms.ts';
import { small } from '../fixture.ts';

/** A string somewhere in a file of content. */
export interface Place {
  file: number;
  path: (string | number)[];
  takes: 'text' | 'address';
}

/** Optional texts that the small site leaves out, by the path of the file. */
const additions: Record<string, object> = {
  'content/works/port-2019-report.yaml': {
    'container-title': 'Yearbook',
    'collection-title': 'Papers',
    'collection-number': '7',
    'publisher-place': 'Geneva',
    number: 'S/1',
    genre: 'Letter',
    language: 'en',
    doubt: 'It has two dates.',
    remark: 'A hyphen is restored.',
  },
  'content/works/roe-2018-ports.yaml': {
    edition: '2',
    editor: [{ literal: 'Editor' }],
    'title-short': 'Ports',
  },
  'content/names/harbour.yaml': { description: 'A harbour.', short: 'Port' },
  'content/quantities/ships.yaml': { scope: 'Ships only.' },
};

/** The files of the small site with every kind of text in its records. */
export const files: ContentFile[] = readFiles(small).files.map((file) => {
  const added = additions[file.path];
  return added ? { ...file, data: { ...(file.data as object), ...added } } : file;
});

/** The files with other strings at some places. */
export function withTexts(texts: readonly (readonly [Place, string])[]): ContentFile[] {
  const changed = files.map((file) => ({ ...file, data: structuredClone(file.data) }));
  for (const [{ file, path }, text] of texts) put(changed[file]?.data, path, text);
  return changed;
}

function put(data: unknown, [key, ...rest]: (string | number)[], text: string): void {
  if (key === undefined || typeof data !== 'object' || data === null) return;
  const record = data as Record<string | number, unknown>;
  if (rest.length === 0) record[key] = text;
  else put(record[key], rest, text);
}

/** The content that the check reads from files. */
export const read = (from: ContentFile[]): ReadContent => {
  const records = readRecords(from);
  return { ...records, files: from, problems: records.problems, anchors: [] };
};

/** What the schema of its file says of one string alone; undefined if the file has none. */
export function refusals({ file: at, path }: Place, text: string): string[] {
  const file = files[at];
  if (!file) return [];
  const data = structuredClone(file.data);
  put(data, path, text);
  const schema =
    file.folder === 'site' ? site : file.folder === 'synonyms' ? synonyms : collections[file.folder].schema;
  return schema.safeParse(data).error?.issues.map(({ message }) => message) ?? [];
}

const problems = (place: Place, text: string): Problem[] => problemsIn(read(withTexts([[place, text]])));

/** Every string that may be any text, or any address. The others are ids, dates and words of a list. */
export const places: Place[] = files.flatMap(({ data }, file) =>
  strings(data).flatMap((path): Place[] => {
    const place = (takes: Place['takes']): Place => ({ file, path, takes });
    if (problems(place('text'), 'probe of a text').length === 0) return [place('text')];
    return problems(place('address'), 'https://example.org/probe').length === 0 ? [place('address')] : [];
  }),
);

function strings(data: unknown): (string | number)[][] {
  if (typeof data === 'string') return [[]];
  if (Array.isArray(data)) return data.flatMap((item, at) => strings(item).map((path) => [at, ...path]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => strings(value).map((path) => [key, ...path]));
}
