import { describe, expect, it } from 'vitest';
import { estimateFrame } from '../../src/charts/estimate-frame.ts';
import { estimateChart } from '../../src/charts/estimate-chart.ts';
import { overlap, placeLabels } from '../../src/charts/labels.ts';
import { estimatedQuantities, type EstimatedQuantity } from '../../src/corpus/estimates.ts';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { copyOfSmall, replace } from '../fixture.ts';

const corpus = readCorpus(process.cwd());
const quantities = estimatedQuantities(corpus);
const box = { x: 0, y: 0, width: 1000, height: 100 };
const year = 365.25 * 86_400_000;

/** The quantity of the small site after some texts of its estimate are replaced. */
function ships(...edits: [from: string, to: string][]): EstimatedQuantity {
  const root = copyOfSmall();
  for (const [from, to] of edits) replace(root, 'content/analyses/lee-2020-harbour.mdx', from, to);
  const [found] = estimatedQuantities(readCorpus(root));
  if (!found) throw new Error('the fixture has an estimate');
  return found;
}

const range = 'low: 1500\n    high: 2200\n';

describe('the figure of an estimate', () => {
  it('is that of the person quoted, else of the author who cites a work, else of the author alone', () => {
    const estimator = (...edits: [string, string][]) => ships(...edits).estimates[0]?.estimator;
    const unquoted: [string, string] = ['    attributedTo: port authority\n', ''];
    expect(estimator()).toBe('port authority');
    expect(estimator(unquoted)).toBe('Lee, citing Roe 2018');
    expect(estimator(unquoted, ['    notes: [1]\n', ''])).toBe('Lee');
  });

  it.each([
    ['1,500', 'low: 1500\n    high: 1500\n', { low: 1500, high: 1500 }],
    ['over 1,500', 'above: 1500\n', { low: 1500 }],
    ['fewer than 2,200', 'below: 2200\n', { high: 2200 }],
    ['nearly 2,000', 'nearly: 2000\n', { low: 2000, high: 2000 }],
    ['scores', 'words: scores\n', {}],
  ])('lies between the ends of its bounds: %s', (figure, bounds, ends) => {
    expect(ships([range, bounds]).estimates).toMatchObject([{ ends, figure }]);
  });
});

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

describe('the estimates of ISKP fighters on the time axis', () => {
  const estimates = quantities.find(({ id }) => id === 'iskp-fighters')?.estimates ?? [];
  const frame = estimateFrame(estimates, box);
  const extentOf = (id: string) => frame.extents[estimates.findIndex(({ claim }) => claim.id === id)];

  it('a year is as wide as a year', () => {
    const { x1 = 0, x2 = 0 } = extentOf('strength-2015') ?? {};
    expect(new Date(x1).toISOString()).toBe('2015-01-01T00:00:00.000Z');
    expect((x2 - x1) / year).toBeCloseTo(1, 1);
  });

  it('an estimate without a date is after the end of the time axis', () => {
    const end = Date.UTC((frame.years.at(-1) ?? 0) + 1, 0);
    expect(frame.undated?.from).toBe(end);
    expect(extentOf('peak-strength')?.x1).toBeGreaterThan(end);
  });

  it('without any date there is only the column for undated estimates', () => {
    const { estimates: undated } = ships(['    asOf: 2019\n', '']);
    const { years, undated: place, extents } = estimateFrame(undated, box);
    expect(years).toEqual([]);
    expect(extents[0]?.x1).toBeGreaterThan(place?.from ?? Infinity);
    expect(extents[0]?.x2).toBeLessThan(place?.to ?? -Infinity);
  });
});

describe('the chart of estimates', () => {
  const charts = quantities.map((quantity) => ({ quantity, ...estimateChart(quantity) }));

  it('names round figures from 0 to the highest estimate or above', () => {
    const fighters = charts.find(({ quantity }) => quantity.id === 'iskp-fighters');
    expect(fighters?.figures.map(({ text }) => text)).toEqual([
      '0',
      '2,000',
      '4,000',
      '6,000',
      '8,000',
      '10,000',
    ]);
    for (const { quantity, figures } of charts)
      for (const { claim } of quantity.estimates)
        expect(Number(figures.at(-1)?.text.replaceAll(',', ''))).toBeGreaterThanOrEqual(
          claim.high ?? claim.low ?? 0,
        );
  });

  it('draws a range as a bar, a figure as a symbol, a vague date dashed', () => {
    const marks = new Map(
      charts.flatMap(({ marks }) => marks.map((mark) => [mark.address.split('#claim-')[1], mark])),
    );
    expect(marks.get('strength-2015')).toMatchObject({ kind: 'range', inferred: false, line: '' });
    expect(marks.get('strength-2021')).toMatchObject({ kind: 'figure', inferred: true });
    expect(marks.get('strength-2021')?.line).toMatch(/^M[\d.]+,[\d.]+H[\d.]+$/);
    expect(marks.get('peak-strength')).toMatchObject({ kind: 'figure', line: '' });
  });

  it('draws an open bound as an arrow that points up from the least and down from the most', () => {
    const [least] = estimateChart(ships([range, 'above: 1500\n'])).marks;
    expect(least?.kind).toBe('open');
    expect(least?.line).toMatch(/v-40m/);
    const [most] = estimateChart(ships([range, 'below: 2200\n'])).marks;
    expect(most?.kind).toBe('open');
    expect(most?.line).toMatch(/v40m/);
  });
});

it('labels cover neither marks nor one another, and stay inside', () => {
  const mark = { x: 900, y: 40, width: 60, height: 10 };
  const marks = [mark, { ...mark, x: 880 }, { ...mark, x: 100 }];
  const placed = placeLabels(
    marks.map((each) => ({ mark: each, frame: box, label: { width: 120, height: 20 } })),
    { gap: 6, shifts: 4, crowded: 'overlap' },
  ).filter((label) => label !== undefined);
  expect(placed.length).toBe(marks.length);
  placed.forEach((label, at) => {
    expect(label.x + label.width).toBeLessThanOrEqual(1000);
    for (const other of [...marks, ...placed.slice(0, at)]) expect(overlap(label, other)).toBe(0);
  });
});
