import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/charts/map-frame.ts';
import { printedSpellings, searchSpellings, usedNames } from '../../src/corpus/names.ts';
import { authorLabel } from '../../src/wording/people.ts';
import { corpus, hrefs, page } from './built-site.ts';

const names = usedNames(corpus);
const document = page('/names/');
const wordsOf = (id: string): string => (document.getElementById(id)?.textContent ?? '').replace(/\s+/g, ' ');
const number = (text: string | null | undefined): number => Number(text?.match(/\d+/)?.[0]);

describe('the entries', () => {
  it('list each name once, with all its spellings and its description', () => {
    const entries = [...document.querySelectorAll('[data-item]')];
    expect(entries.map(({ id }) => id).toSorted()).toEqual(names.map(({ id }) => id).toSorted());
    for (const { id, data } of names) {
      const text = wordsOf(id);
      for (const spelling of [data.name, data.short ?? '']) expect(text).toContain(spelling);
      expect(text).toContain(data.description ?? '');
    }
  });

  it('tell the spellings that the originals print, and who prints them, from those that only the search knows', () => {
    for (const { id, data } of names) {
      const [before = '', after = ''] = wordsOf(id).split('The search also finds:');
      for (const [spelling, analyses] of printedSpellings(data)) {
        const authors = corpus.briefings.filter(({ id: analysis }) => analyses.includes(analysis));
        expect(before, id).toContain('Printed as ');
        for (const author of authors.map((briefing) => authorLabel(briefing.data)))
          expect(before.replaceAll(' ', ''), id).toMatch(
            new RegExp(`${RegExp.escape(spelling.replaceAll(' ', ''))}\\([^)]*${author.replaceAll(' ', '')}`),
          );
      }
      for (const spelling of searchSpellings(data)) expect(after, id).toContain(spelling);
    }
  });

  it('are folded', () => {
    for (const { id } of names)
      expect(document.getElementById(id)?.querySelector('details:not([open]) > summary h3'), id).toBeTruthy();
  });

  it('link to each claim that uses the name, and count them', () => {
    for (const { id, claims } of names) {
      const entry = document.getElementById(id);
      expect(hrefs(entry, 'li a.quiet'), id).toEqual(claims.map(({ address }) => address));
      const count = claims.length === 0 ? /No claims\b/ : new RegExp(`\\b${claims.length} claims? \\(`);
      expect(entry?.textContent, id).toMatch(count);
    }
  });

  it('are in alphabetical order within their kind', () => {
    for (const group of document.querySelectorAll('[data-group]')) {
      const kinds = new Set(
        [...group.querySelectorAll('[data-kind]')].map((entry) => entry.getAttribute('data-kind')),
      );
      expect(kinds.size).toBe(1);
      const [kind] = kinds;
      const ids = [...group.querySelectorAll('[data-kind]')].map((entry) => entry.id);
      const expected = names
        .filter(({ data }) => data.kind === kind)
        .map(({ id, data }) => [id, data.name] as const);
      const collator = new Intl.Collator('en', { ignorePunctuation: true });
      expect(ids).toEqual(expected.toSorted(([, a], [, b]) => collator.compare(a, b)).map(([id]) => id));
    }
  });
});

describe('the map', () => {
  const marks = [...document.querySelectorAll('svg a.mark')].map((link) => ({
    id: link.getAttribute('href')?.slice(1) ?? '',
    claims: number(link.querySelector('title')?.textContent?.split(':').at(-1)),
    shape: link.getAttribute('class')?.split(' ')[1],
    width: Math.abs(Number(/[al](-?[\d.]+)/.exec(link.querySelector('path')?.getAttribute('d') ?? '')?.[1])),
  }));
  const places = names.filter(({ data, claims }) => data.kind === 'place' && claims.length > 0);

  it('contains a mark for each place in its frames, and its table the same places and numbers', () => {
    const rows = [...document.querySelectorAll('#map ~ * table tbody tr')].map((row) => ({
      id: row.querySelector('a')?.getAttribute('href')?.slice(1) ?? '',
      claims: number(row.querySelector('td')?.textContent),
    }));
    const drawn = places.flatMap(({ id, data, claims }) =>
      data.kind === 'place' && data.coordinates && frameOf(data.coordinates, corpus.site.maps)
        ? [{ id, claims: claims.length }]
        : [],
    );
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.map(({ id, claims }) => ({ id, claims })).toSorted(byId)).toEqual(rows.toSorted(byId));
    expect(rows.toSorted(byId)).toEqual(drawn.toSorted(byId));
  });

  it('links each mark to an entry', () => {
    for (const { id } of marks)
      expect(document.getElementById(id)?.getAttribute('data-kind'), id).toBe('place');
  });

  it('never draws a smaller mark for more claims, shape by shape', () => {
    for (const those of Map.groupBy(marks, ({ shape }) => shape).values()) {
      const widths = those
        .toSorted((a, b) => a.claims - b.claims || a.width - b.width)
        .map(({ width }) => width);
      expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    }
  });

  it('draws countries as rings, provinces as diamonds and smaller places as dots', () => {
    const shapes = new Map(marks.map(({ id, shape }) => [id, shape]));
    expect(['pakistan', 'nangarhar', 'kabul'].map((id) => shapes.get(id))).toEqual([
      'ring',
      'diamond',
      'dot',
    ]);
  });

  it('labels every mark, in small and in large text', () => {
    for (const map of document.querySelectorAll('figure svg')) {
      const expected = [...map.querySelectorAll('a.mark title')].map(({ textContent }) =>
        textContent.replace(/: \d+ claims?$/, ''),
      );
      for (const size of ['narrow', 'wide']) {
        const labels = [...map.querySelectorAll(`.${size} text`)].map(({ textContent }) => textContent);
        for (const name of expected) expect(labels, size).toContain(name);
      }
    }
  });

  it('lists the places that are not drawn, with their claims', () => {
    const words = (document.querySelector('#map')?.parentElement?.textContent ?? '').replace(/\s+/g, ' ');
    const drawn = new Set(marks.map(({ id }) => id));
    const others = places.filter(({ id }) => !drawn.has(id));
    for (const { data, claims } of others)
      expect(words).toContain(`${data.short ?? data.name} ${claims.length}`);
  });

  it('is described, names the source of its outlines, and is small', () => {
    const maps = [...document.querySelectorAll('figure svg')];
    expect(maps.length).toBe(corpus.site.maps.length);
    for (const map of maps) {
      expect(document.getElementById(map.getAttribute('aria-labelledby') ?? '')?.localName).toBe('title');
      expect(document.getElementById(map.getAttribute('aria-describedby') ?? '')?.localName).toBe('desc');
    }
    expect(maps.reduce((sum, map) => sum + map.outerHTML.length, 0)).toBeLessThan(60_000);
    expect(document.querySelector('#map')?.parentElement?.textContent).toMatch(
      /orientation only.*Natural Earth/s,
    );
    expect(document.querySelectorAll('svg[style], svg [style]').length).toBe(0);
  });
});
