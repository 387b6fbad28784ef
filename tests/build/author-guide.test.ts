import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentProblems } from '../../src/check/content.ts';
import { emptySite, project, write } from '../fixture.ts';
import { buildFixture } from '../fixture-build.ts';

const guide = readFileSync(join(project, 'docs/content.md'), 'utf8');

/** Writes the files of the example into an empty site and returns its root. */
function exampleSite(edit = (text: string): string => text): string {
  const root = emptySite();
  for (const [, path = '', text = ''] of guide.matchAll(/^```\w+ (content\/\S+)\n([\s\S]*?)^```$/gm))
    write(root, path, edit(text));
  return root;
}

it('the example of the author’s guide is a site that builds', async () => {
  const folder = await buildFixture(exampleSite());
  const html = readFileSync(join(folder, 'analyses/lee-2020-harbour/index.html'), 'utf8');
  expect(html).toContain('id="claim-ships-2019"');
  expect(html).toContain('Ports and piers');
  expect(readFileSync(join(folder, 'questions/ships-in-2019/index.html'), 'utf8')).toContain(
    'How many ships were in the harbour in 2019?',
  );
});

it('the check prints the message that the author’s guide shows', () => {
  const root = exampleSite((text) => text.replace('low: 1500', 'low: 3000'));
  const [problem] = contentProblems(root);
  expect(guide).toContain(`${problem?.file}:${problem?.line}  ${problem?.field}  ${problem?.message}`);
});

const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Runs a command of the guide below `root`, as `npm run` does, and returns what it prints. */
function run(root: string, name: string, ...words: string[]): string {
  const [, file = ''] = /^node (\S+)$/.exec(scripts[name] ?? '') ?? [];
  return execFileSync(process.execPath, [join(project, file), ...words], { cwd: root, encoding: 'utf8' });
}

it('a newcomer who follows the guide gets from an empty site to registered addresses', () => {
  const walk = guide.slice(guide.indexOf('## From PDF to page'), guide.indexOf('## Help while writing'));
  const commands = [...walk.matchAll(/`npm run ([\w:]+)(?: -- (\S+))?`/g)].map(
    ([, name = '', word = '']) => ({
      name,
      words: word ? [word] : [],
    }),
  );
  expect(commands.map(({ name }) => name)).toEqual([
    'new',
    'dev',
    'works',
    'check:content',
    'suggest',
    'anchors',
  ]);
  const words = new Map(commands.map((command) => [command.name, command.words]));
  const follow = (name: string): string => run(root, name, ...(words.get(name) ?? []));

  const root = emptySite();
  expect(follow('new')).toContain('content/analyses/lee-2020-harbour.mdx is written');
  write(root, 'refs.bib', /^```bib refs\.bib\n([\s\S]*?)^```$/m.exec(walk)?.[1] ?? '');
  expect(follow('works')).toContain('written  content/works/roe-2018-ports-piers.yaml');
  renameSync(
    join(root, 'content/works/roe-2018-ports-piers.yaml'),
    join(root, 'content/works/roe-2018-ports.yaml'),
  );
  const imported = readFileSync(join(root, 'content/works/roe-2018-ports.yaml'), 'utf8');
  for (const [, path = '', text = ''] of guide.matchAll(/^```\w+ (content\/\S+)\n([\s\S]*?)^```$/gm))
    if (!path.startsWith('content/works/')) write(root, path, text);
  expect(follow('check:content')).toBe('no mistakes in the content\n');
  expect(follow('suggest')).toContain('answers   ships-in-2019');
  expect(follow('works')).toContain(
    'kept     content/works/roe-2018-ports.yaml  roe2018ports: same title and year',
  );
  expect(follow('anchors')).toMatch(/^\d+ new addresses in public\/anchors\.json/);
  expect(readFileSync(join(root, 'content/works/roe-2018-ports.yaml'), 'utf8')).toBe(imported);
});
