import { describe, expect, it } from 'vitest';
import { estimateFrame } from '../../src/charts/estimate-frame.ts';
import { overlap, placeLabels } from '../../src/charts/label-placement.ts';
import { estimatedQuantities } from '../../src/corpus/estimates.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';

const corpus = readCorpus(process.cwd());
const quantities = estimatedQuantities(corpus);
const box = { x: 0, y: 0, width: 1000, height: 100 };
const year = 365.25 * 86_400_000;

it('every estimate of the corpus is a row of its quantity once, those without a date last', () => {
  const rows = quantities.flatMap(({ id, estimates }) =>
    estimates.map(({ claim }) => `${id} ${claim.address}`),
  );
  const claims = corpus.briefings.flatMap((briefing) =>
    [...briefing.claims.values()].flatMap((claim) =>
      claim.kind === 'estimate' ? [`${claim.quantity} ${claim.address}`] : [],
    ),
  );
  expect(rows.toSorted()).toEqual(claims.toSorted());
  for (const { estimates } of quantities) {
    const dates = estimates.map(({ claim }) => claim.asOf === undefined);
    expect(dates).toEqual(dates.toSorted());
  }
});

describe('the estimates of ISKP fighters on the axis of time', () => {
  const estimates = quantities.find(({ id }) => id === 'iskp-fighters')?.estimates ?? [];
  const frame = estimateFrame(estimates, box);
  const extentOf = (id: string) => frame.extents[estimates.findIndex(({ claim }) => claim.id === id)];

  it('a year is as wide as a year', () => {
    const { x1 = 0, x2 = 0 } = extentOf('strength-2015') ?? {};
    expect(new Date(x1).toISOString()).toBe('2015-01-01T00:00:00.000Z');
    expect((x2 - x1) / year).toBeCloseTo(1, 1);
  });

  it('an estimate without a date stands after the end of the axis of time', () => {
    expect(frame.years.at(-1)).toBe(2023);
    expect(frame.undated?.from).toBe(Date.UTC(2024, 0));
    expect(extentOf('peak-strength')?.x1).toBeGreaterThan(Date.UTC(2024, 0));
  });

  it('an axis without dates has the place of those without one alone', () => {
    const undated = quantities.find(({ id }) => id === 'indians-joined-iskp')?.estimates ?? [];
    const { years, undated: place, extents } = estimateFrame(undated, box);
    expect(years).toEqual([]);
    expect(extents[0]?.x1).toBeGreaterThan(place?.from ?? Infinity);
    expect(extents[0]?.x2).toBeLessThan(place?.to ?? -Infinity);
  });
});

it('labels cover neither marks nor one another, and stay inside', () => {
  const mark = { x: 900, y: 40, width: 60, height: 10 };
  const marks = [mark, { ...mark, x: 880 }, { ...mark, x: 100 }];
  const placed = placeLabels(marks.map((each) => ({ mark: each, frame: box, width: 120, height: 20 })));
  placed.forEach((label, at) => {
    expect(label.x + label.width).toBeLessThanOrEqual(1000);
    for (const other of [...marks, ...placed.slice(0, at)]) expect(overlap(label, other)).toBe(0);
  });
});
