import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/charts/labels.ts';
import { mapLabels, type MapPlace, placeMap, radius } from '../../src/charts/map.ts';
import { frameOf, type MapFrame } from '../../src/charts/map-frame.ts';
import { isCountry } from '../../src/charts/outlines.ts';

const size = { width: 200, height: 100 };
const circle = (name: string, x: number, y: number, r = 5) => ({ name, x, y, radius: r });

describe('the label of a circle', () => {
  it('is to its right, in the middle of the line', () => {
    expect(mapLabels([circle('Kot', 50, 50)], 10, size)).toMatchObject([
      { text: 'Kot', x: 57.5, anchor: 'start', marked: true },
    ]);
  });

  it('is to its left at the edge of the drawing, and above it if circles are in the way on both sides', () => {
    const [left] = mapLabels([circle('Kot', 190, 50)], 10, size);
    expect(left?.anchor).toBe('end');
    const between = [circle('Kot', 50, 50), circle('A', 62, 50), circle('B', 38, 50)];
    expect(mapLabels(between, 10, size)[0]).toMatchObject({ text: 'Kot', x: 50, anchor: 'middle' });
  });

  it('is left out if it has no room; the earlier circle comes first', () => {
    const narrow = { width: 70, height: 14 };
    expect(
      mapLabels([circle('Kabul', 10, 7), circle('Kot', 60, 7)], 10, narrow).map(({ text }) => text),
    ).toEqual(['Kabul']);
  });

  it('keeps clear of obstacles', () => {
    const right = { x: 55, y: 0, width: 145, height: 100 };
    expect(mapLabels([circle('Kot', 50, 50)], 10, size, [right])[0]?.anchor).toBe('end');
  });

  it('is in the middle if there is no circle', () => {
    expect(mapLabels([circle('Iran', 50, 50, 0)], 10, size)).toMatchObject([
      { x: 50, anchor: 'middle', marked: false },
    ]);
  });

  it('covers what it covers least if it may not be left out', () => {
    const frame = { x: 0, y: 0, width: 70, height: 14 };
    const labelled = [
      { mark: { x: 0, y: 2, width: 10, height: 10 }, label: { width: 30, height: 10 }, frame },
      { mark: { x: 60, y: 2, width: 10, height: 10 }, label: { width: 30, height: 10 }, frame },
    ];
    const options = { gap: 2, shifts: 0 };
    expect(placeLabels(labelled, { ...options, crowded: 'omit' })[1]).toBeUndefined();
    expect(placeLabels(labelled, { ...options, crowded: 'overlap' })[1]).toMatchObject({ x: 28, y: 2 });
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
  it('is the last one whose frame contains the place, or none', () => {
    expect(frameOf({ longitude: 70, latitude: 34 }, [region, part])).toBe(part);
    expect(frameOf({ longitude: 65, latitude: 34 }, [region, part])).toBe(region);
    expect(frameOf({ longitude: 2, latitude: 46 }, [region, part])).toBeUndefined();
  });

  it('has circles whose areas are in proportion to the claims', () => {
    expect(radius(100) ** 2 / radius(25) ** 2).toBeCloseTo(4);
  });

  it('draws the larger circles first, so that the smaller ones lie on them', () => {
    const { circles, enlarged } = placeMap(
      region,
      [place('farah', 62, 32, 1), place('kabul', 69.17, 34.53, 19)],
      [part],
    );
    expect(circles.map(({ id, claims }) => [id, claims])).toEqual([
      ['kabul', 19],
      ['farah', 1],
    ]);
    // Of 15 degrees that are 360 units wide, 9.17 and 2.
    expect(circles[0]?.x).toBeCloseTo((9.17 / 15) * 360, 1);
    expect(circles[1]?.x).toBeCloseTo((2 / 15) * 360, 1);
    expect(enlarged.map(({ id, box }) => [id, box.x, box.width])).toEqual([['part', 216, 72]]);
  });

  it('names the countries around that have no circle of their own', () => {
    const { labels } = placeMap(region, [{ ...place('Pakistan', 69, 30, 3), country: true }], []);
    const around = labels.wide.filter(({ marked }) => !marked).map(({ text }) => text);
    expect(around).toContain('Afghanistan');
    expect(around).not.toContain('Pakistan');
  });
});

it('a country is recognised by any of its spellings', () => {
  expect(isCountry(['Islamic Republic of Iran', 'Iran'])).toBe(true);
  expect(isCountry(['Kabul'])).toBe(false);
});
