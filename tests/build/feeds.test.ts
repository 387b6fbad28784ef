import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFixture } from '../fixture-build.ts';
import { temporaryFolder } from '../temporary.ts';

const what = 'Ships & <b>boats</b> told "apart" ]]> – the authority’s own words.';

const changes = {
  'lee-2020-harbour': `changes:
  - { date: 2027-02-03, what: Third. }
  - { date: 2027-02-03, what: Second. }
  - { date: 2027-01-02, what: "${what.replaceAll('"', '\\"')}", claims: [ships-2019, fire-2019] }
`,
  'poe-2021-quay': 'changes: [{ date: 2027-03-04, what: Louder. }]\n',
};

/** The small fixture, in which the one briefing has changed thrice, twice of it on one day, and the other once. */
function changedFixture(): string {
  const root = temporaryFolder();
  cpSync(new URL('../fixtures/small/', import.meta.url).pathname, root, { recursive: true });
  for (const [id, field] of Object.entries(changes)) {
    const path = join(root, `content/analyses/${id}.mdx`);
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace(/^changes:[\s\S]*?(?=^---)/m, '')
        .replace(/^keyClaims:/m, () => `${field}keyClaims:`),
    );
  }
  return root;
}

describe('briefings that have changed, on a site in a folder', () => {
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

  it('say what changed, whatever characters it is said in, and which claims', () => {
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

  it('are newer in the sitemap, with what depends on each', () => {
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

  it('are at addresses with the folder in them', () => {
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

it('the ids of the feed stay where the site moves to another host', async () => {
  const root = changedFixture();
  const site = join(root, 'content/site.yaml');
  writeFileSync(site, `${readFileSync(site, 'utf8')}authority: example.org,2026\n`);
  const feed = parseAtomFeed(readFileSync(join(await buildFixture(root), 'feed.xml'), 'utf8'));
  for (const { id } of [feed, ...(feed.entries ?? [])]) expect(id).toMatch(/^tag:example\.org,2026:\//);
});
