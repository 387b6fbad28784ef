import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/charts/labels.ts';
import { type MapPlace, type MapShape, markPath, placeMap, radius } from '../../src/charts/map.ts';
import { frameOf, type MapFrame } from '../../src/charts/map-frame.ts';
import { mapLabels } from '../../src/charts/map-labels.ts';
import { outlinesFor } from '../../src/charts/outlines.ts';

const size = { width: 200, height: 100 };
const mark = (name: string, x: number, y: number, r = 5, shape: MapShape = 'dot') => ({
  name,
  x,
  y,
  radius: r,
  shape,
});

describe('the label of a mark', () => {
  it('is to its right, in the middle of the line', () => {
    expect(mapLabels([mark('Kot', 50, 50)], 10, size)).toMatchObject([
      { text: 'Kot', x: 57.5, anchor: 'start', marked: true },
    ]);
  });

  it('is to its left at the edge of the drawing, and above it if marks are in the way on both sides', () => {
    const [left] = mapLabels([mark('Kot', 190, 50)], 10, size);
    expect(left?.anchor).toBe('end');
    const between = [mark('Kot', 50, 50), mark('A', 62, 50), mark('B', 38, 50)];
    expect(mapLabels(between, 10, size)[0]).toMatchObject({ text: 'Kot', x: 50, anchor: 'middle' });
  });

  it('is left out if it has no room; the earlier mark comes first', () => {
    const narrow = { width: 70, height: 14 };
    expect(mapLabels([mark('Kabul', 10, 7), mark('Kot', 60, 7)], 10, narrow).map(({ text }) => text)).toEqual(
      ['Kabul'],
    );
  });

  it('keeps clear of obstacles', () => {
    const right = { x: 55, y: 0, width: 145, height: 100 };
    expect(mapLabels([mark('Kot', 50, 50)], 10, size, [right])[0]?.anchor).toBe('end');
  });

  it('is in the middle if there is no mark', () => {
    expect(mapLabels([mark('Iran', 50, 50, 0)], 10, size)).toMatchObject([
      { x: 50, anchor: 'middle', marked: false },
    ]);
  });

  it('may cover a ring, which is empty, but no dot', () => {
    const right = (shape: MapShape) => [mark('Kot', 50, 50), mark('A', 75, 50, 14, shape)];
    expect(mapLabels(right('ring'), 10, size)[0]?.anchor).toBe('start');
    expect(mapLabels(right('dot'), 10, size)[0]?.anchor).toBe('end');
  });

  it('is at a distance, with a line to its mark, if there is no room beside it', () => {
    const around = [[38, 50], [62, 50], [50, 36], [50, 64]].map(([x = 0, y = 0], at) => mark(`${at}`, x, y, 6)); // prettier-ignore
    const label = mapLabels([mark('Kot', 50, 50), ...around], 10, size).find(({ text }) => text === 'Kot');
    expect(label?.leader).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
  });

  it('is placed first in another attempt if it was left out and others have room elsewhere', () => {
    const low = { width: 75, height: 14 };
    // To the right of A is the only room for the label of B, which is at the edge.
    const both = [mark('A', 20, 7), mark('Kabul', 70, 7)];
    expect(
      mapLabels(both, 10, low)
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(['A', 'Kabul']);
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
  shape: 'dot',
});

describe('a map', () => {
  it('is the last one whose frame contains the place, or none', () => {
    expect(frameOf({ longitude: 70, latitude: 34 }, [region, part])).toBe(part);
    expect(frameOf({ longitude: 65, latitude: 34 }, [region, part])).toBe(region);
    expect(frameOf({ longitude: 2, latitude: 46 }, [region, part])).toBeUndefined();
  });

  it('contains marks whose areas are in proportion to the claims, in every shape', () => {
    expect(radius(100, 'dot') ** 2 / radius(25, 'dot') ** 2).toBeCloseTo(4);
    const circle = Math.PI * radius(400, 'ring') ** 2;
    const diamond = 2 * radius(400, 'diamond') ** 2;
    expect(diamond / circle).toBeCloseTo(1, 1);
  });

  it('draws a diamond with four sides and the others as circles', () => {
    expect(markPath(mark('Kunar', 10, 10, 5, 'diamond'))).toBe('M10,5l5,5l-5,5l-5,-5z');
    for (const shape of ['ring', 'dot'] as const)
      expect(markPath(mark('Kot', 10, 10, 5, shape))).toBe('M5,10a5,5 0 1 1 10,0a5,5 0 1 1 -10,0z');
  });

  it('is drawn from finer outlines in a close-up, without shapes that would cover the world', () => {
    expect(outlinesFor(part)).not.toBe(outlinesFor(region));
    const { labels } = placeMap({ ...part, shaded: 'Afghanistan' }, [], []);
    expect(labels.wide.map(({ text }) => text).toSorted()).toEqual(['Afghanistan', 'Pakistan']);
  });

  it('draws the larger marks first, so that the smaller ones lie on them', () => {
    const { marks, enlarged } = placeMap(
      region,
      [place('farah', 62, 32, 1), place('kabul', 69.17, 34.53, 19)],
      [part],
    );
    expect(marks.map(({ id, claims }) => [id, claims])).toEqual([
      ['kabul', 19],
      ['farah', 1],
    ]);
    // Of 15 degrees that are 360 units wide, 9.17 and 2.
    expect(marks[0]?.x).toBeCloseTo((9.17 / 15) * 360, 1);
    expect(marks[1]?.x).toBeCloseTo((2 / 15) * 360, 1);
    expect(enlarged.map(({ id, box }) => [id, box.x, box.width])).toEqual([['part', 216, 72]]);
  });

  it('names the countries around that have no mark of their own', () => {
    const { labels } = placeMap(region, [{ ...place('Pakistan', 69, 30, 3), shape: 'ring' }], []);
    const around = labels.wide.filter(({ marked }) => !marked).map(({ text }) => text);
    expect(around).toContain('Afghanistan');
    expect(around).not.toContain('Pakistan');
  });
});

it('the boundaries of provinces are drawn within the country, and on no map of another part of the world', () => {
  const frame = { id: 'map', title: 'Afghanistan', west: 60, south: 29, east: 75, north: 39 };
  expect(placeMap(frame, [], []).provinces).toMatch(/^M[\d.]+,[\d.]+L/);
  expect(placeMap({ ...frame, west: 0, east: 15 }, [], []).provinces).toBe('');
});
