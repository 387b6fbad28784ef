import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/charts/map-frame.ts';
import { usedNames } from '../../src/corpus/names.ts';
import { corpus, hrefs, page } from './built-site.ts';

const names = usedNames(corpus);
const document = page('/names/');
const number = (text: string | null | undefined): number => Number(text?.match(/\d+/)?.[0]);

describe('the entries', () => {
  it('list each name once, with all its spellings and its description', () => {
    const entries = [...document.querySelectorAll('[data-item]')];
    expect(entries.map(({ id }) => id).toSorted()).toEqual(names.map(({ id }) => id).toSorted());
    for (const { id, data } of names) {
      const text = document.getElementById(id)?.textContent ?? '';
      for (const spelling of [
        data.name,
        data.short ?? '',
        ...Object.values(data.printed).flat(),
        ...data.variants,
      ])
        expect(text).toContain(spelling);
      expect(text).toContain(data.description ?? '');
    }
  });

  it('link to each claim that uses the name, and count them', () => {
    for (const { id, claims } of names) {
      const entry = document.getElementById(id);
      expect(hrefs(entry, 'li li a'), id).toEqual(claims.map(({ address }) => address));
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
  const circles = [...document.querySelectorAll('svg :is(.dot, .ring)')].map((link) => ({
    id: link.getAttribute('href')?.slice(1) ?? '',
    claims: number(link.querySelector('title')?.textContent?.split(':').at(-1)),
    area: Number(link.querySelector('circle')?.getAttribute('r')) ** 2,
  }));
  const places = names.filter(({ data, claims }) => data.kind === 'place' && claims.length > 0);

  it('contains a circle for each place in its frames, and its table the same places and numbers', () => {
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
    expect(circles.length).toBeGreaterThan(0);
    expect(circles.map(({ id, claims }) => ({ id, claims })).toSorted(byId)).toEqual(rows.toSorted(byId));
    expect(rows.toSorted(byId)).toEqual(drawn.toSorted(byId));
  });

  it('links each circle to an entry', () => {
    for (const { id } of circles)
      expect(document.getElementById(id)?.getAttribute('data-kind'), id).toBe('place');
  });

  it('never draws a smaller circle for more claims', () => {
    const byClaims = circles.toSorted((a, b) => a.claims - b.claims || a.area - b.area);
    expect(byClaims.map(({ area }) => area)).toEqual(
      byClaims.map(({ area }) => area).toSorted((a, b) => a - b),
    );
  });

  it('lists the places that are not drawn, with their claims', () => {
    const words = (document.querySelector('#map')?.parentElement?.textContent ?? '').replace(/\s+/g, ' ');
    const drawn = new Set(circles.map(({ id }) => id));
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
