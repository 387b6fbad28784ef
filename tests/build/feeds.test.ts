import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyOfSmall, replace } from '../fixture.ts';
import { buildFixture } from '../fixture-build.ts';

const what = 'Ships & <b>boats</b> told "apart" ]]> – the authority’s own words.';

const lee = 'content/analyses/lee-2020-harbour.mdx';
const poe = 'content/analyses/poe-2021-quay.mdx';
const changes = {
  [lee]: `changes:
  - { date: 2027-02-03, what: Third. }
  - { date: 2027-02-03, what: Second. }
  - { date: 2027-01-02, what: "${what.replaceAll('"', '\\"')}", claims: [ships-2019, fire-2019] }
`,
  [poe]: 'changes: [{ date: 2027-03-04, what: Louder. }]\n',
};

/** The small site, in which one briefing has changed three times, twice on one day, and the other once. */
function changedFixture(): string {
  const root = copyOfSmall();
  replace(root, poe, /^changes:[\s\S]*?(?=^---)/m, '');
  for (const [file, field] of Object.entries(changes))
    replace(root, file, 'keyClaims:', `${field}keyClaims:`);
  return root;
}

describe('changed briefings, on a site below a base path', () => {
  let dist = '';
  const text = (file: string): string => readFileSync(join(dist, file), 'utf8');
  beforeAll(async () => {
    dist = await buildFixture(changedFixture(), { base: '/repo' });
  });

  it('have an entry for each change, the latest first', () => {
    const entries = parseAtomFeed(text('feed.xml')).entries ?? [];
    expect(
      entries.map(({ id, published, updated, summary }) => [id, published, updated, summary?.value]),
    ).toEqual(
      [
        ['poe-2021-quay/version-2', '2027-03-04', '2027-03-04', 'Louder.'],
        ['poe-2021-quay/', '2026-11-22', '2027-03-04', 'A short look at a quay.'],
        ['lee-2020-harbour/version-4', '2027-02-03', '2027-02-03', 'Third.'],
        ['lee-2020-harbour/version-3', '2027-02-03', '2027-02-03', 'Second.'],
        ['lee-2020-harbour/', '2026-11-22', '2027-02-03', 'A short look at a harbour.'],
        ['lee-2020-harbour/version-2', '2027-01-02', '2027-01-02', what],
      ].map(([id, published, updated, summary]) => [
        `tag:localhost,2026:/analyses/${id}`,
        `${published}T00:00:00.000Z`,
        `${updated}T00:00:00.000Z`,
        summary,
      ]),
    );
  });

  it('name what changed, in whatever characters, and which claims', () => {
    const item = parseJsonFeed(JSON.parse(text('feed.json'))).items?.[5];
    const entry = parseAtomFeed(text('feed.xml')).entries?.[5];
    const { root } = parseXml(text('feed.xml'));
    expect(entry?.title?.value).toBe('Changed: The harbour at night');
    expect(root?.text).toContain(what);
    expect(item?.content_html).toBe(
      '<p>Ships &#x26; &#x3C;b>boats&#x3C;/b> told "apart" ]]> – the authority’s own words.</p>' +
        '<p>Claims:</p><ul>' +
        '<li><a href="http://localhost:4321/repo/analyses/lee-2020-harbour/#claim-ships-2019">' +
        'The port authority counted 1,500 to 2,200 ships in the harbour in 2019.</a></li>' +
        '<li><a href="http://localhost:4321/repo/analyses/lee-2020-harbour/#claim-fire-2019">' +
        'A fire closed the eastern quay on 4 May 2019.</a></li></ul>',
    );
    expect(entry?.content?.value).toBe(item?.content_html);
  });

  it('are newer in the sitemap, as are the pages that depend on them', () => {
    const days = new Map(
      [
        ...text('sitemap-0.xml').matchAll(/<loc>[^<]*?\/repo([^<]*)<\/loc><lastmod>([^<]*)T00:00:00.000Z</g),
      ].map(([, path, day]) => [path, day]),
    );
    expect(days.get('/analyses/lee-2020-harbour/')).toBe('2027-02-03');
    expect(days.get('/works/roe-2018-ports/')).toBe('2027-02-03');
    expect(days.get('/')).toBe('2027-03-04');
    expect(days.get('/analyses/poe-2021-quay/')).toBe('2027-03-04');
  });

  it('have addresses with the base path in them', () => {
    const addresses = [
      'feed.xml',
      'feed.json',
      'sitemap-index.xml',
      'sitemap-0.xml',
      'robots.txt',
      'llms.txt',
      'opensearch.xml',
    ]
      .flatMap((file) => [...text(file).matchAll(/http:\/\/localhost:4321\S*/g)])
      .map(([address]) => address);
    expect(addresses.length).toBeGreaterThan(30);
    for (const address of addresses) expect(address).toContain('http://localhost:4321/repo/');
    expect(text('index.html')).toContain('href="/repo/feed.xml"');
  });
});

it('the ids of the feed stay the same if the site moves to another host', async () => {
  const root = changedFixture();
  replace(root, 'content/site.yaml', 'name:', 'authority: example.org,2026\nname:');
  const feed = parseAtomFeed(readFileSync(join(await buildFixture(root), 'feed.xml'), 'utf8'));
  for (const { id } of [feed, ...(feed.entries ?? [])]) expect(id).toMatch(/^tag:example\.org,2026:\//);
});
