import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { corpus, page } from './built-site.ts';
import { dist } from './dist.ts';

const cards = (id: string) => readFileSync(join(dist, 'analyses', id, 'popovers/index.html'), 'utf8');

it.each(corpus.briefings)('the cards of $id are at most 80 kB for 60 claims', ({ id, claims }) => {
  // What all cards share counts for a briefing of few claims, too.
  expect(Buffer.byteLength(cards(id))).toBeLessThan(80_000 * Math.max(1, claims.size / 60));
});

it.each(corpus.briefings)(
  'each claim and section of $id has a card, and what all share is there once',
  (briefing) => {
    const { document } = parseHTML(`<body>${cards(briefing.id)}</body>`);
    const ids = [...document.querySelectorAll('[data-card-of]')].map((card) =>
      card.getAttribute('data-card-of'),
    );
    expect(ids).toEqual([
      ...briefing.outline.sections.map(({ id }) => id),
      ...[...briefing.claims.keys()].map((id) => `claim-${id}`),
    ]);
    expect(document.querySelectorAll('.cite').length).toBe(1);
    const places = JSON.parse(
      document.querySelector('[data-places]')?.getAttribute('data-places') ?? '[]',
    ) as unknown[];
    for (const card of document.querySelectorAll('[data-place]'))
      expect(places).toHaveProperty([card.getAttribute('data-place') ?? '']);
  },
);

it('headings stand in nothing that a reader view drops', () => {
  for (const { id } of corpus.briefings) {
    const headings = page(`/analyses/${id}/`).querySelectorAll('.prose :is(h2, h3)');
    expect(headings.length).toBeGreaterThan(0);
    for (const heading of headings) expect(['HGROUP', 'SECTION']).toContain(heading.parentElement?.tagName);
  }
});

it('a note is called by its number, and the links back from it are short', () => {
  const document = page('/analyses/foxley-2020-future-spoiler/');
  for (const mark of document.querySelectorAll('[data-footnote-ref]'))
    expect(mark.getAttribute('aria-label')).toBe(`note ${mark.textContent}`);
  const labels = [...document.querySelectorAll('[data-footnote-backref]')].map((link) =>
    link.getAttribute('aria-label'),
  );
  expect(labels).toContain('Use 2');
  for (const label of labels) expect(label).toMatch(/^(Back to the text|Use \d+)$/);
});
