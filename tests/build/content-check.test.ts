import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startAstro } from '../astro-process.ts';
import { replace, small } from '../fixture.ts';

const lee = 'content/analyses/lee-2020-harbour.mdx';
const mistakes = `${lee}:18  claims.ships-2019.low  3000 is more than high (2200): swap or correct them
content/works/roe-2018-ports.yaml:1  type  "tome" is not a CSL item type: use report, article-newspaper, article-magazine, article-journal, book, webpage, post …
2 mistakes in the content
`;

// The dev server does not watch anything below node_modules, where the other copies are.
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'briefings-'));
  cpSync(small, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

it.each(['build', 'check', 'dev'])(
  'astro %s prints the mistakes in the content and nothing else, and ends with status 1',
  async (command) => {
    replace(root, lee, 'low: 1500', 'low: 3000');
    replace(root, 'content/works/roe-2018-ports.yaml', 'type: book', 'type: tome');
    const { status, output } = await startAstro(root, command).ended;
    expect(output).toBe(mistakes);
    expect(status).toBe(1);
  },
);

it('the dev server prints a mistake, goes on, and prints that it has been corrected', async () => {
  replace(root, lee, 'topics: [traffic]', 'topics: [trafic]');
  const server = startAstro(root, 'dev', '--port', '0', '--host', '127.0.0.1');
  await server.printed('"trafic" has no record: add content/topics/trafic.mdx or correct the id\n1 mistake');
  const { length } = await server.printed('watching for file changes');
  replace(root, lee, 'topics: [trafic]', 'topics: [traffic]');
  const output = await server.printed('no mistakes in the content', length);
  expect(output.slice(length)).not.toContain('trafic');
  server.stop();
  await server.ended;
});
