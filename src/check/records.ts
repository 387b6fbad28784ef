import type { z } from 'astro/zod';
import { analysis } from '../schemas/analysis.ts';
import { name } from '../schemas/name.ts';
import { quantity } from '../schemas/quantity.ts';
import { type Site, site } from '../schemas/site.ts';
import { type Synonyms, synonyms } from '../schemas/synonyms.ts';
import { topic } from '../schemas/topic.ts';
import { work } from '../schemas/work.ts';
import type { ContentFile, Folder } from './files.ts';
import type { Problem } from './problem.ts';

/** The schema of each folder of content/. */
export const schemas = { analyses: analysis, works: work, topics: topic, quantities: quantity, names: name };

type Data<F extends Folder> = z.infer<(typeof schemas)[F]>;

/** A record with the file that it stands in. */
export interface Filed<Record> extends Pick<ContentFile, 'id' | 'path' | 'body' | 'bodyLine' | 'lineOf'> {
  data: Record;
}

/** The records of content/ that fit their schemas. */
export type Records = { [F in Folder]: Filed<Data<F>>[] };

const fileName = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Holds each file against its schema. */
export function readRecords(files: ContentFile[]): {
  records: Records;
  site: Site | undefined;
  synonyms: Synonyms;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const single: { site?: Site; synonyms?: Synonyms } = {};
  const records: Records = { analyses: [], works: [], topics: [], quantities: [], names: [] };
  for (const file of files) {
    const schema = { ...schemas, site, synonyms }[file.folder];
    if (!fileName.test(file.id))
      problems.push({
        file: file.path,
        line: 1,
        field: 'file name',
        message: 'is not an id: use a-z, 0-9 and hyphens',
      });
    const { data, error } = schema.safeParse(file.data);
    for (const issue of error?.issues ?? []) problems.push(fieldProblem(file, issue));
    if (!data) continue;
    if (file.folder === 'site') single.site = data as Site;
    else if (file.folder === 'synonyms') single.synonyms = data as Synonyms;
    else (records[file.folder] as Filed<unknown>[]).push({ ...file, data });
  }
  return { records, site: single.site, synonyms: single.synonyms ?? [], problems };
}

/** A schema's issue in the words of the person who has to mend it. */
function fieldProblem(file: ContentFile, issue: z.core.$ZodIssue): Problem {
  const unknown = issue.code === 'unrecognized_keys';
  const value = valueAt(file.data, issue.path);
  return {
    file: file.path,
    line: file.lineOf(unknown ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path),
    field: fieldName(file.data, issue.path),
    message:
      unknown || value === undefined ? sentence(issue, value) : `${shown(value)} ${sentence(issue, value)}`,
  };
}

/** The message of a schema where it has one of its own, and one in the same grammar where the message is Zod's. */
function sentence(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined && issue.code !== 'custom' && issue.code !== 'unrecognized_keys')
    return 'is missing: add it';
  if (!/^(Invalid|Too)/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return `is not ${articles[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `is not allowed here: use ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return `is too small: at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `is too large: at most ${issue.maximum}`;
  return issue.message;
}

const articles: Record<string, string> = {
  string: 'text: put it in quotation marks',
  number: 'a number: write digits only, without quotation marks or separators',
  array: 'a list: put it in square brackets or behind hyphens',
  object: 'a record: write its fields below it',
  boolean: 'true or false',
};
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const valueAt = (data: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );

/** The path of a field with list items by their id: `claims.strength-2015.low`. */
export function fieldName(data: unknown, path: PropertyKey[]): string {
  const parts = path.map((key, depth) => {
    if (typeof key !== 'number') return String(key);
    const item = valueAt(data, path.slice(0, depth + 1)) as
      { id?: unknown; work?: unknown } | null | undefined;
    const label = item?.id ?? item?.work;
    return typeof label === 'string' ? label : String(key);
  });
  return parts.join('.') || 'file';
}
