import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFiles } from '../../src/check/files.ts';
import { writeSchemas } from '../../src/commands/schemas.ts';
import { editorSchemas } from '../../src/editor-schemas/schemas.ts';
import { claimReference, id } from '../../src/schemas/record.ts';
import { project, small, temporaryFolder } from '../fixture.ts';

const schemas = editorSchemas();

const valid = (name: string) => {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(schemas.get(name) ?? false);
};

/** The descriptions of the fields in a schema, at any depth. */
function descriptions(schema: unknown): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: Record<string, { description?: string }> };
    for (const [field, { description }] of Object.entries(properties ?? {}))
      if (description) found.set(field, [...(found.get(field) ?? []), description]);
    Object.values(node).forEach(visit);
  };
  visit(schema);
  return found;
}

it.each([
  ['the published records', project],
  ['the records of the small site', small],
])('%s fit the schemas for editors', (_, root) => {
  const validators = new Map([...schemas.keys()].map((name) => [name, valid(name)]));
  const misfits = readFiles(root).files.flatMap(({ folder, path, data }) => {
    const validate = validators.get(folder);
    // An unquoted date is a Date in JavaScript, and text in the editor.
    return validate?.(JSON.parse(JSON.stringify(data)))
      ? []
      : [`${path}: ${JSON.stringify(validate?.errors)}`];
  });
  expect(misfits).toEqual([]);
});

it.each([
  ['works', { type: 'pamphlett', title: 'A' }],
  ['works', { type: 'book', title: 'A', isbnn: '1' }],
  ['names', { kind: 'planet', name: 'Mars' }],
  [
    'questions',
    { question: 'Why?', topics: ['a'], answers: [{ answer: 'a', claims: ['no claim'] }], reason: 'b' },
  ],
])('an editor marks a mistake in %s', (name, data) => {
  expect(valid(name)(data)).toBe(false);
});

it('the comments of the schemas explain their fields, each in its own record', () => {
  const analyses = descriptions(schemas.get('analyses'));
  expect(analyses.get('statement')?.[0]).toMatch(/^The assertion in our words/);
  expect(analyses.get('keyClaims')).toEqual(['The claims shown at a glance, in this order.']);
  expect(descriptions(schemas.get('works')).get('number')?.[0]).toMatch(/^The symbol or number of a report/);
  expect(descriptions(schemas.get('quantities')).get('topic')?.[0]).toMatch(/^The topic that it belongs to/);
});

it('a field without a comment is explained by what it holds', () => {
  expect(descriptions(schemas.get('works')).get('ISBN')?.[0]).toMatch(
    /^An International Standard Book Number/,
  );
});

it('npm run schemas writes the files that the settings of the editor name', () => {
  const root = temporaryFolder();
  const written = writeSchemas(root);
  const settings = JSON.parse(readFileSync(join(project, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  for (const [schema, files] of Object.entries(settings['yaml.schemas'])) {
    expect(written).toContain(schema.replace('./', ''));
    expect(globSync(files, { cwd: project })).not.toEqual([]);
  }
});

interface Snippet {
  body: string | string[];
}

/** What a snippet leaves if nothing is typed: its placeholders, and the first of each choice. */
const filled = ({ body }: Snippet): string =>
  [body]
    .flat()
    .join('\n')
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:\$?([^}]*)\}/g, '$1');

const snippets = JSON.parse(readFileSync(join(project, '.vscode/content.code-snippets'), 'utf8')) as Record<
  string,
  Snippet
>;
const snippet = (name: string): string => filled(snippets[name] ?? { body: '' });

it.each(['Finding', 'Event', 'Estimate', 'Forecast'])('the snippet %s is a claim', (name) => {
  const { properties } = schemas.get('analyses') as { properties: Record<string, object> };
  const [claim] = parse(snippet(name)) as Record<string, unknown>[];
  const ajv = new Ajv({ strict: false });
  const validate = ajv.compile({ ...properties['claims'] });
  validate([claim]);
  expect(validate.errors).toBeNull();
});

it('the snippets for the text and for citations hold what the check reads', () => {
  expect(snippet('Claim in the text')).toBe('<Claim id="id">TM_SELECTED_TEXT</Claim>');
  expect(id.safeParse(/claim="(\w+)\//.exec(snippet('Link to a claim'))?.[1]).success).toBe(true);
  expect(snippet('Heading')).toBe('## Title {/* #id */}');
  const [citation] = parse(snippet('Work and its notes')) as { work: string }[];
  expect(citation).toEqual({ work: 'work-id', notes: [1, { number: 2, kind: 'ibid', locator: 'p. 4' }] });
  const question = parse(snippet('Question')) as { answers: { claims: string[] }[] };
  expect(claimReference.safeParse(question.answers[0]?.claims[0]).success).toBe(true);
});
