import { describe, expect, it } from 'vitest';
import { estimateFrame } from '../../src/charts/estimate-frame.ts';
import { estimateChart } from '../../src/charts/estimate-chart.ts';
import { overlap, placeLabels } from '../../src/charts/labels.ts';
import { estimateRows } from '../../src/charts/estimate-rows.ts';
import {
  drawnEstimates,
  estimatedQuantities,
  type EstimatedQuantity,
  isCharted,
} from '../../src/corpus/estimates.ts';
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

const fighters = quantities.find(({ id }) => id === 'iskp-fighters');
if (!fighters) throw new Error('nobody estimates the fighters of ISKP');

/** The mark of the estimate of the small site in the wide and in the narrow drawing. */
const marksOf = (bounds: string) => {
  const quantity = ships([range, bounds]);
  return [...estimateChart(quantity).marks, ...estimateRows(quantity).rows];
};

describe('the chart of estimates', () => {
  const charts = quantities.filter(isCharted).map((quantity) => ({ quantity, ...estimateChart(quantity) }));

  it('is drawn of what has several estimates, its own or those of quantities drawn with it', () => {
    expect(charts.map(({ quantity }) => quantity.id)).toContain('iskp-fighters');
    for (const { quantity } of charts) expect(drawnEstimates(quantity).length).toBeGreaterThan(1);
    for (const companion of fighters.companions) expect(isCharted(companion)).toBe(false);
  });

  it('shows core fighters and members beside fighters, each with its unit', () => {
    const heads = charts
      .find(({ quantity }) => quantity === fighters)
      ?.marks.map(({ label }) => label.head.join(' '));
    for (const unit of ['core fighters', 'members'])
      expect(heads?.filter((head) => head.endsWith(` ${unit}`)).length).toBeGreaterThan(0);
    expect(heads).toContain('1,000 to 3,000 fighters (“perhaps”)');
  });

  it('names round figures from 0 to the highest estimate or above', () => {
    const strength = charts.find(({ quantity }) => quantity === fighters);
    expect(strength?.figures.map(({ text }) => text)).toEqual([
      '0',
      '2,000',
      '4,000',
      '6,000',
      '8,000',
      '10,000',
    ]);
    for (const { quantity, figures } of charts)
      for (const { ends } of drawnEstimates(quantity))
        expect(Number(figures.at(-1)?.text.replaceAll(',', ''))).toBeGreaterThanOrEqual(
          ends.high ?? ends.low ?? 0,
        );
  });

  it('draws the span of a date, dashed if it is vague', () => {
    const marks = new Map(
      charts.flatMap(({ marks }) => marks.map((mark) => [mark.address.split('#claim-')[1], mark])),
    );
    expect(marks.get('strength-2015')).toMatchObject({ inferred: false, span: '' });
    expect(marks.get('strength-2021')).toMatchObject({ inferred: true, range: '' });
    expect(marks.get('strength-2021')?.span).toMatch(/^M[\d.]+,[\d.]+H[\d.]+$/);
    expect(marks.get('peak-strength')).toMatchObject({ range: '', span: '' });
  });

  it('gives an analysis the same colour in every chart', () => {
    const colours = charts.flatMap(({ marks }) =>
      marks.map(({ address, series }) => `${address.split('#')[0]} ${series}`),
    );
    const analyses = charts.flatMap(({ marks }) => marks.map(({ address }) => address.split('#')[0]));
    expect(new Set(colours).size).toBe(new Set(analyses).size);
  });

  it('names each analysis once', () => {
    const sources = charts.flatMap(({ marks }) => marks.map(({ label }) => label.source.join(' ')));
    expect(sources).toContain('Legieć 2021');
    expect(sources).toContain('US military, in Foxley 2020');
    expect(sources).toContain('Sarkar 2020, citing Giustozzi 2016');
  });

  it('covers no symbol with a label, and no label with another', () => {
    for (const { marks } of charts)
      marks.forEach((mark, at) => {
        for (const other of marks.slice(at + 1)) expect(overlap(mark.label, other.label)).toBe(0);
      });
  });

  it.each([
    ['low: 600\n    high: 600\n', [false], false],
    ['low: 1000\n    high: 3000\n', [false, false], false],
    ['low: 24\n', [false], true],
    ['high: 200\n', [false], true],
    ['above: 180\n', [true], true],
    ['below: 200\n', [true], true],
    ['nearly: 100\n', [true], false],
    ['above: 180\n    high: 200\n', [true, false], false],
  ])(
    '%s: a symbol at each bound, hollow if it is excluded, an arrow towards an open end',
    (bounds, hollow, open) => {
      const marks = marksOf(bounds);
      expect(marks.length).toBe(2);
      for (const mark of marks) {
        expect(mark.symbols.map((symbol) => symbol.hollow)).toEqual(hollow);
        expect(mark.arrow !== '').toBe(open);
        expect(mark.range !== '').toBe(hollow.length > 1);
      }
    },
  );

  it('draws no figure that is no number', () => {
    expect(marksOf('words: scores\n')).toEqual([]);
  });

  it('points the arrow of an open end away from the bound', () => {
    const [up, right] = marksOf('low: 24\n').map(({ arrow }) => arrow);
    expect(up).toMatch(/m-5,7l5,-7l5,7$/);
    expect(right).toMatch(/m-7,-5l7,5l-7,5$/);
    const [down, left] = marksOf('below: 200\n').map(({ arrow }) => arrow);
    expect(down).toMatch(/m-5,-7l5,7l5,-7$/);
    expect(left).toMatch(/m7,-5l-7,5l7,5$/);
  });
});

it('the rows of the narrow drawing are one below the other', () => {
  for (const quantity of quantities.filter(isCharted)) {
    const { rows, height } = estimateRows(quantity);
    expect(rows.length).toBe(drawnEstimates(quantity).length);
    rows.forEach(({ y, height: own }, at) => expect(y + own).toBeLessThan(rows[at + 1]?.y ?? height));
  }
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
