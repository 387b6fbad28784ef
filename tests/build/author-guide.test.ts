import { readFileSync } from 'node:fs';
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
