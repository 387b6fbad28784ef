import { globSync, readFileSync } from 'node:fs';
import { join, parse as parsePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { record, text } from '../../src/schemas/record.ts';

/** What a query tests. `nothing` asks for something that is not on the site. */
export const queryKinds = [
  'fact',
  'question',
  'number',
  'spelling',
  'misspelt',
  'phrase',
  'synonym',
  'work',
  'nothing',
] as const;

const address = z
  .string()
  .regex(/^\/[a-z0-9/-]+\/(#[a-z0-9-]+)?$/, 'is not an address of the site: write /names/#iskp');

/** 2: answers exactly. 1: contains the answer, or answers in substance. */
const grade = z.literal([1, 2]);

const query = record({
  query: text,
  kind: z.enum(queryKinds),
  /** Every address that answers, with its grade. */
  answers: z.record(address, grade),
}).refine(({ kind, answers }) => (kind === 'nothing') === (Object.keys(answers).length === 0), {
  error: 'a query of the kind nothing has no answers, and any other has some',
});

export type Query = z.infer<typeof query> & {
  /** The name of its set: that of the file. */
  set: string;
};

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * The queries in the YAML files of this folder.
 * @throws Error with the mistakes in a file
 */
export const readQueries = (): Query[] =>
  globSync('*.yaml', { cwd: folder })
    .toSorted()
    .flatMap((file) => {
      const queries = z.array(query).safeParse(parse(readFileSync(join(folder, file), 'utf8')));
      if (queries.success) return queries.data.map((each) => ({ ...each, set: parsePath(file).name }));
      throw new Error(`tests/search/${file}: ${z.prettifyError(queries.error)}`);
    });
