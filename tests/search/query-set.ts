import { globSync, readFileSync } from 'node:fs';
import { join, parse as parsePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { record, text } from '../../src/schemas/record.ts';

/** What makes a query a test of its own. `nothing` asks for what the site does not have. */
export const queryKinds = [
  'fact',
  'question',
  'number',
  'spelling',
  'misspelt',
  'phrase',
  'synonym',
  'nothing',
] as const;

const address = z
  .string()
  .regex(/^\/[a-z0-9/-]+\/(#[a-z0-9-]+)?$/, 'is not an address of the site: write /names/#iskp');

/** 2: says exactly what is asked. 1: is where that stands, or answers in substance. */
const grade = z.literal([1, 2]);

const query = record({
  query: text,
  kind: z.enum(queryKinds),
  /** Every address that answers, with its grade. */
  answers: z.record(address, grade),
}).refine(({ kind, answers }) => (kind === 'nothing') === (Object.keys(answers).length === 0), {
  error: 'has answers although it is of kind nothing, or none although it is not',
});

export type Query = z.infer<typeof query> & {
  /** The name of the set, which is that of its file. */
  set: string;
};

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The queries of all YAML files of this folder. */
export const readQueries = (): Query[] =>
  globSync('*.yaml', { cwd: folder })
    .toSorted()
    .flatMap((file) => {
      const queries = z.array(query).safeParse(parse(readFileSync(join(folder, file), 'utf8')));
      if (queries.success) return queries.data.map((each) => ({ ...each, set: parsePath(file).name }));
      throw new Error(`tests/search/${file}: ${z.prettifyError(queries.error)}`);
    });
