import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { frameOf, type MapFrame } from '../../src/charts/map-frame.ts';
import { placeLabels } from '../../src/charts/labels.ts';
import { type MapPlace, mapSvg, radius } from '../../src/charts/map.ts';
import { isCountry } from '../../src/charts/outlines.ts';

const size = { width: 200, height: 100 };
const circle = (name: string, x: number, y: number, r = 5) => ({ name, x, y, radius: r });

describe('labels', () => {
  it('stand to the right of their circles, in the middle of the line', () => {
    expect(placeLabels([circle('Kot', 50, 50)], 10, size)).toMatchObject([
      { text: 'Kot', x: 57.5, anchor: 'start', marked: true },
    ]);
  });

  it('stand to the left where the drawing ends, and above where a circle is in the way on both sides', () => {
    const [left] = placeLabels([circle('Kot', 190, 50)], 10, size);
    expect(left?.anchor).toBe('end');
    const between = [circle('Kot', 50, 50), circle('A', 62, 50), circle('B', 38, 50)];
    expect(placeLabels(between, 10, size)[0]).toMatchObject({ text: 'Kot', x: 50, anchor: 'middle' });
  });

  it('are left out where there is no room, the later circle’s and not the earlier one’s', () => {
    const narrow = { width: 70, height: 14 };
    expect(
      placeLabels([circle('Kabul', 10, 7), circle('Kot', 60, 7)], 10, narrow).map(({ text }) => text),
    ).toEqual(['Kabul']);
  });

  it('keep clear of what is taken', () => {
    const right = { left: 55, top: 0, right: 200, bottom: 100 };
    expect(placeLabels([circle('Kot', 50, 50)], 10, size, [right])[0]?.anchor).toBe('end');
  });

  it('without a circle stand at the middle', () => {
    expect(placeLabels([circle('Iran', 50, 50, 0)], 10, size)).toMatchObject([
      { x: 50, anchor: 'middle', marked: false },
    ]);
  });
});

const region: MapFrame = { id: 'region', title: 'Region', west: 60, south: 29, east: 75, north: 39 };
const part: MapFrame = { id: 'part', title: 'Part', west: 69, south: 33, east: 72, north: 35 };
const place = (id: string, longitude: number, latitude: number, claims: number): MapPlace => ({
  id,
  name: id,
  longitude,
  latitude,
  claims,
  country: false,
});

describe('a map', () => {
  it('is the last of those whose frame holds the place, or none', () => {
    expect(frameOf({ longitude: 70, latitude: 34 }, [region, part])).toBe(part);
    expect(frameOf({ longitude: 65, latitude: 34 }, [region, part])).toBe(region);
    expect(frameOf({ longitude: 2, latitude: 46 }, [region, part])).toBeUndefined();
  });

  it('has circles whose areas are in proportion to the claims', () => {
    expect(radius(100) ** 2 / radius(25) ** 2).toBeCloseTo(4);
  });

  it('links each circle to its entry, the larger ones first so that the smaller lie on them', () => {
    const svg = mapSvg(region, [place('farah', 62, 32, 1), place('kabul', 69.17, 34.53, 19)], [part]);
    const { document } = parseHTML(`<html><body>${svg}</body></html>`);
    const links = [...document.querySelectorAll('a.dot')];
    expect(
      links.map((link) => [link.getAttribute('href'), link.querySelector('title')?.textContent]),
    ).toEqual([
      ['#kabul', 'kabul: 19 claims'],
      ['#farah', 'farah: 1 claim'],
    ]);
    const [kabul, farah] = links.map((link) => Number(link.querySelector('circle')?.getAttribute('cx')));
    // Of 15 degrees that are 360 units wide, 9.17 and 2.
    expect(kabul).toBeCloseTo((9.17 / 15) * 360, 1);
    expect(farah).toBeCloseTo((2 / 15) * 360, 1);
    expect(document.querySelector('a.part')?.getAttribute('href')).toBe('#part');
  });

  it('escapes what it is given', () => {
    expect(mapSvg(region, [place('a & <b>', 65, 34, 2)], [])).toContain('a &amp; &lt;b&gt;: 2 claims');
  });

  it('names the countries around that have no circle of their own', () => {
    const svg = mapSvg(region, [{ ...place('Pakistan', 69, 30, 3), country: true }], []);
    expect(svg).toContain('>Afghanistan</text>');
    expect(svg.match(/class="around"[^>]*>Pakistan</)).toBeNull();
  });
});

it('a country is known by any of its spellings', () => {
  expect(isCountry(['Islamic Republic of Iran', 'Iran'])).toBe(true);
  expect(isCountry(['Kabul'])).toBe(false);
});
