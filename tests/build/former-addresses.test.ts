import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentProblems } from '../../src/check/content.ts';
import { registerAnchors } from '../../src/commands/anchors.ts';
import type { PublicAnchor } from '../../src/schemas/public.ts';
import { copyOfSmall, replace, write } from '../fixture.ts';
import { buildFixture } from '../fixture-build.ts';

const lee = 'content/analyses/lee-2020-harbour.mdx';
const poe = 'content/analyses/poe-2021-quay.mdx';
const question = 'content/questions/busy-or-quiet.yaml';
const topic = 'content/topics/traffic.mdx';

/** The small site, whose places have all been published. */
function published(): string {
  const root = copyOfSmall();
  registerAnchors(root, '2026-11-22');
  return root;
}

function edit(root: string, change: (anchor: PublicAnchor) => PublicAnchor): void {
  const file = 'public/anchors.json';
  const registry = JSON.parse(readFileSync(join(root, file), 'utf8')) as PublicAnchor[];
  write(root, file, JSON.stringify(registry.map(change)));
}

const broken = (root: string): string[] => contentProblems(root).map(({ field }) => field);

interface Case {
  what: string;
  change: (root: string) => void;
  /** The addresses that then lead nowhere. */
  breaks: string[];
}

const cases: Case[] = [
  {
    what: 'a heading with another id',
    change: (root) => replace(root, lee, '#small-boats', '#boats'),
    breaks: ['/analyses/lee-2020-harbour/#small-boats'],
  },
  {
    what: 'a claim with another id',
    change: (root) => {
      replace(root, lee, 'id: fire-2019', 'id: quay-fire');
      replace(root, lee, 'id="fire-2019"', 'id="quay-fire"');
    },
    // The older id, which leads to the newer one, breaks with it.
    breaks: ['/analyses/lee-2020-harbour/#claim-blaze-2019', '/analyses/lee-2020-harbour/#claim-fire-2019'],
  },
  {
    what: 'a question with another id',
    change: (root) => renameSync(join(root, question), join(root, 'content/questions/traffic.yaml')),
    breaks: ['/questions/busy-or-quiet/#answers'],
  },
  {
    what: 'a name with another id',
    change: (root) => {
      renameSync(join(root, 'content/names/harbour.yaml'), join(root, 'content/names/port.yaml'));
      replace(root, lee, 'names: [harbour]', 'names: [port]');
      replace(root, lee, 'places: [harbour]', 'places: [port]');
    },
    breaks: ['/names/#harbour'],
  },
  {
    what: 'a claim that is withdrawn',
    change: withdrawFire,
    breaks: ['/analyses/lee-2020-harbour/#claim-blaze-2019', '/analyses/lee-2020-harbour/#claim-fire-2019'],
  },
];

function withdrawFire(root: string): void {
  replace(root, lee, / {2}- id: fire-2019[\s\S]*?(?=citations:)/, '');
  replace(root, lee, /<Claim id="fire-2019">[\s\S]*?<\/Claim>\n\n/, '');
}

/** Gives the analysis of Poe another id. */
function renamePoe(root: string): void {
  renameSync(join(root, poe), join(root, 'content/analyses/poe-2021-empty-quay.mdx'));
  for (const file of [question, topic]) replace(root, file, 'poe-2021-quay/', 'poe-2021-empty-quay/');
}

/** Takes the analysis of Poe away, with its answer and what is said of it. */
function withdrawPoe(root: string): void {
  rmSync(join(root, poe));
  replace(root, question, /\n.*poe-2021-quay\/quiet\] }/, '');
  replace(root, topic, / Poe finds the quay <See[^.]*\./, '');
}

describe('without the help of the registry, the check refuses', () => {
  it.each(cases)('$what', ({ change, breaks }) => {
    const root = published();
    change(root);
    expect(broken(root)).toEqual(breaks);
  });

  it.each([
    ['an analysis with another id', renamePoe],
    ['an analysis that is withdrawn', withdrawPoe],
  ])('%s', (_, change) => {
    const root = published();
    change(root);
    const addresses = broken(root);
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(address).toMatch(/^\/analyses\/poe-2021-quay\/#/);
  });

  it('and says where and what to do', () => {
    const root = published();
    replace(root, lee, '#small-boats', '#boats');
    expect(contentProblems(root)).toEqual([
      {
        file: 'public/anchors.json',
        line: expect.any(Number),
        field: '/analyses/lee-2020-harbour/#small-boats',
        message:
          'leads nowhere: bring the place back, or say in "replacedBy" where it is now, or in "withdrawn" when and why it was withdrawn',
      },
    ]);
  });
});

describe('with its help', () => {
  let folder: string;
  const page = (path: string) => parseHTML(readFileSync(join(folder, path, 'index.html'), 'utf8')).document;
  const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();

  beforeAll(async () => {
    const root = published();
    withdrawFire(root);
    renamePoe(root);
    renameSync(join(root, question), join(root, 'content/questions/traffic-seen.yaml'));
    edit(root, (anchor) => {
      if (anchor.page === '/analyses/poe-2021-quay/')
        return { ...anchor, replacedBy: `/analyses/poe-2021-empty-quay/#${anchor.id}` };
      if (anchor.page === '/questions/busy-or-quiet/')
        return { ...anchor, replacedBy: '/questions/traffic-seen/#answers' };
      if (/fire|blaze/.test(anchor.id)) {
        const { page, id, kind, since } = anchor;
        return {
          page,
          id,
          kind,
          since,
          withdrawn: { on: '2026-12-01', why: 'The fire was on another quay.' },
        };
      }
      return anchor;
    });
    folder = await buildFixture(root);
  });

  it('the old address of an analysis is a page that leads to each of its places', () => {
    const document = page('analyses/poe-2021-quay');
    expect(text(document.querySelector('h1'))).toBe('This page has moved');
    expect(document.getElementById('claim-quiet')?.querySelector('a')?.getAttribute('href')).toBe(
      '/analyses/poe-2021-empty-quay/#claim-quiet',
    );
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  it('so is that of a question', () => {
    expect(page('questions/busy-or-quiet').querySelector('#answers a')?.getAttribute('href')).toBe(
      '/questions/traffic-seen/#answers',
    );
  });

  it('a withdrawn claim keeps its address, which says when and why', () => {
    expect(text(page('analyses/lee-2020-harbour').getElementById('claim-fire-2019'))).toBe(
      'The claim fire 2019 was withdrawn on 1 December 2026. The fire was on another quay.',
    );
  });
});
