import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyOfSmall, replace, write } from '../fixture.ts';
import { buildFixture } from '../fixture-build.ts';

const root = copyOfSmall();
let folder: string;
beforeAll(async () => {
  replace(root, 'content/site.yaml', 'name:', 'quantity: ships\nname:');
  write(
    root,
    'content/site.yaml',
    `${readFileSync(join(root, 'content/site.yaml'), 'utf8')}maps:
  - { id: channel, title: The Channel, west: -5, south: 48, east: 3, north: 52 }
`,
  );
  write(
    root,
    'content/names/harbour.yaml',
    'name: Dock & <pier>\nkind: place\nvariants: [Port]\ncoordinates: { latitude: 50, longitude: 1 }\n',
  );
  write(
    root,
    'content/questions/fire.yaml',
    `question: When did it burn?
topics: [traffic]
answers:
  - { answer: in May, claims: [lee-2020-harbour/fire-2019] }
  - { answer: never, claims: [poe-2021-quay/empty] }
reason: Nobody is sure.
`,
  );
  // A second estimate: one alone has no chart.
  replace(
    root,
    'content/analyses/poe-2021-quay.mdx',
    'claims:\n',
    `claims:
  - id: ships-2021
    kind: estimate
    statement: The quay had over 900 ships in 2021.
    quantity: ships
    above: 900
    asOf: 2021
    locator: { label: opening }
    topics: [traffic]
`,
  );
  replace(
    root,
    'content/analyses/poe-2021-quay.mdx',
    'it may be empty.</Claim>',
    'it may be empty.</Claim> <Claim id="ships-2021">It had over 900 ships.</Claim>',
  );
  folder = await buildFixture(root, { base: '/repo/' });
});
afterAll(() => rmSync(root, { recursive: true }));

const page = (path: string) => parseHTML(readFileSync(join(folder, path, 'index.html'), 'utf8')).document;

it.each(['', 'estimates/ships'])(
  'the marks of the chart on /%s link to their claims under a base path',
  (path) => {
    for (const drawing of page(path).querySelectorAll('.chart svg'))
      expect([...drawing.querySelectorAll('a')].map((mark) => mark.getAttribute('href'))).toEqual([
        '/repo/analyses/lee-2020-harbour/#claim-ships-2019',
        '/repo/analyses/poe-2021-quay/#claim-ships-2021',
      ]);
  },
);

it('a circle of a map names its place and leads to its entry', () => {
  const document = page('names');
  const [dot, ...others] = document.querySelectorAll('svg a.dot');
  expect(others).toEqual([]);
  expect(dot?.getAttribute('href')).toBe('#harbour');
  expect(dot?.getAttribute('aria-label')).toMatch(/^Dock & <pier>: \d claims?$/);
  expect(dot?.querySelector('title')?.textContent).toBe(dot?.getAttribute('aria-label'));
  expect(document.querySelector('figure svg pier')).toBeNull();
});

it('an event on which analyses contradict each other links to the question', () => {
  const [told, ...others] = page('timeline').querySelectorAll('.differs');
  expect(others).toEqual([]);
  expect(told?.textContent?.replace(/\s+/g, ' ').trim()).toBe('≠ When did it burn?');
  expect(told?.querySelector('a')?.getAttribute('href')).toBe('/repo/questions/fire/');
});
