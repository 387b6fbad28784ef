import type { z } from 'astro/zod';
import { type CollectionName, collectionNames, collections, type RecordOf } from '../schemas/collections.ts';
import { id } from '../schemas/record.ts';
import { type Site, site } from '../schemas/site.ts';
import { type Synonyms, synonyms } from '../schemas/synonyms.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

/** A record with the file that it is in. */
export interface Filed<Record> extends Pick<ContentFile, 'id' | 'path' | 'body' | 'bodyLine' | 'lineOf'> {
  data: Record;
}

/** The records of content/ that fit their schemas. */
export type Records = { [Name in CollectionName]: Filed<RecordOf<Name>>[] };

/**
 * Checks each file against its schema. A file that does not fit is in none of `records`, and each of its mistakes is in
 * `problems`.
 */
export function readRecords(files: ContentFile[]): {
  records: Records;
  site: Site | undefined;
  synonyms: Synonyms;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const single: { site?: Site; synonyms?: Synonyms } = {};
  const records = Object.fromEntries<unknown>(collectionNames.map((name) => [name, []])) as Records;
  for (const file of files) {
    const { folder } = file;
    const schema = folder === 'site' ? site : folder === 'synonyms' ? synonyms : collections[folder].schema;
    for (const { message } of id.safeParse(file.id).error?.issues ?? [])
      problems.push({ file: file.path, line: 1, field: 'file name', message: `"${file.id}" ${message}` });
    const { data, error } = schema.safeParse(file.data);
    for (const issue of error?.issues ?? []) problems.push(fieldProblem(file, issue));
    if (!data) continue;
    if (folder === 'site') single.site = data as Site;
    else if (folder === 'synonyms') single.synonyms = data as Synonyms;
    else (records[folder] as Filed<unknown>[]).push({ ...file, data });
  }
  return { records, site: single.site, synonyms: single.synonyms ?? [], problems };
}

/** An issue of a schema as a problem that says what to do. */
function fieldProblem(file: ContentFile, issue: z.core.$ZodIssue): Problem {
  const unknown = issue.code === 'unrecognized_keys';
  return {
    file: file.path,
    line: file.lineOf(unknown ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path),
    field: fieldName(file.data, issue.path),
    message: issueText(file.data, issue),
  };
}

/** What a schema found in `data` and what to do: `"x" is not an id: use …`. */
export function issueText(data: unknown, issue: z.core.$ZodIssue): string {
  const value = valueAt(data, issue.path);
  return issue.code === 'unrecognized_keys' || value === undefined
    ? sentence(issue, value)
    : `${shown(value)} ${sentence(issue, value)}`;
}

/** The message of the schema; if it is Zod's own, one in the same grammar instead. */
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
  array: 'a list: put its items in square brackets, or each on a line after a hyphen',
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

/** The path of a field, with the items of lists by their id or by their number from 1: `claims.strength-2015.topics.1`. */
export function fieldName(data: unknown, path: PropertyKey[]): string {
  const parts = path.map((key, depth) => {
    if (typeof key !== 'number') return String(key);
    const item = valueAt(data, path.slice(0, depth + 1)) as
      { id?: unknown; work?: unknown } | null | undefined;
    const label = item?.id ?? item?.work;
    return typeof label === 'string' ? label : String(key + 1);
  });
  return parts.join('.') || 'file';
}
