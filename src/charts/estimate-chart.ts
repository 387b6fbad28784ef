import { axisY, gridY, type Markish, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { EstimatedQuantity } from '../corpus/estimates.ts';
import { accessibleSvg } from './accessible-svg.ts';
import { estimateFrame, type EstimateFrame } from './estimate-frame.ts';
import { type DrawnEstimate, estimateMarks, estimateText, openness, reach } from './estimate-marks.ts';
import { type Box, placeLabels } from './label-placement.ts';
import { seriesOf } from './series.ts';

const width = 800;
const height = 440;
const box: Box = { x: 56, y: 30, width: 736, height: 380 };
const fontSize = 13;
const lineHeight = 16;
const faint = { stroke: 'currentColor', strokeOpacity: 0.15 };

/**
 * The estimates of a quantity as SVG: the figure over the as-of date, each mark a link to its claim. Its colours are the
 * custom properties `--paper` and `--series-1` to `--series-5` of the page; it brings no styles of its own.
 */
export function estimateChart(quantity: EstimatedQuantity, link: (address: string) => string): string {
  const { id, data, estimates } = quantity;
  const frame = estimateFrame(estimates, box);
  const series = new Map(seriesOf(estimates).map((each) => [each.analysis, each]));
  const drawn = estimates.flatMap((row, at): DrawnEstimate[] => {
    const [extent, look] = [frame.extents[at], series.get(row.briefing.id)];
    if (!extent || !look) return [];
    const mark = { row, extent, series: look, text: estimateText(row, data.unit) };
    return [{ ...mark, href: link(row.claim.address) }];
  });
  const svg = plot({
    document: parseHTML('<!doctype html><html></html>').document,
    width,
    height,
    marginTop: box.y,
    marginRight: width - box.x - box.width,
    marginBottom: height - box.y - box.height,
    marginLeft: box.x,
    x: { ...frame.x, axis: null },
    y: { ...frame.y, axis: null },
    marks: [
      ...axes(frame, data.unit),
      ...drawn.flatMap((each) => estimateMarks(each, frame)),
      ...labels(drawn, frame),
    ],
  });
  const count = `${estimates.length} ${estimates.length === 1 ? 'estimate' : 'estimates'}`;
  return accessibleSvg(svg, {
    id: `chart-${id}`,
    title: `${data.label}: ${count}`,
    description: `${drawn.map((each) => each.text).join('. ')}.`,
  });
}

function axes({ years, undated }: EstimateFrame, unit: string): Markish[] {
  const named = years.filter((_, at) => at % Math.ceil(years.length / 12) === 0);
  const below = { y: () => 0, dy: 16, fontSize };
  return [
    gridY({ ...faint, ticks: 6 }),
    axisY({ label: null, tickSize: 0, ticks: 6, fontSize }),
    text([unit], { frameAnchor: 'top-left', dx: 8 - box.x, dy: -26, fontSize, textAnchor: 'start' }),
    ruleX([...named, (years.at(-1) ?? 0) + 1], { ...faint, x: (year: number) => Date.UTC(year, 0) }),
    ruleY([0], { stroke: 'currentColor' }),
    text(named, { ...below, x: (year: number) => Date.UTC(year, 6), text: String }),
    ...(undated
      ? [
          ruleX([undated.from], { stroke: 'currentColor' }),
          text(['date not given'], { ...below, x: () => (undated.from + undated.to) / 2 }),
        ]
      : []),
  ];
}

/** Beside each mark: who estimated, and below it which analysis reports it. */
function labels(drawn: DrawnEstimate[], { x, y, undated }: EstimateFrame): Markish[] {
  const texts = drawn.map(({ row }) => [...wrapped(row.estimator), `in ${row.reporter}`]);
  // A label of the one part in the other would be taken for one of its marks.
  const border = undated ? Number(x.apply(undated.from)) : box.x + box.width;
  const dated = { ...box, width: border - box.x };
  const beside = { ...box, x: border, width: box.x + box.width - border };
  const places = placeLabels(
    drawn.map(({ row, extent }, at) => {
      const open = openness(row);
      const lines = texts[at] ?? [];
      const left = Number(x.apply(extent.x1));
      const top = Number(y.apply(extent.high)) - (open > 0 ? reach : 6);
      return {
        frame: row.claim.asOf === undefined ? beside : dated,
        mark: {
          x: left,
          y: top,
          width: Number(x.apply(extent.x2)) - left,
          height: Number(y.apply(extent.low)) + (open < 0 ? reach : 6) - top,
        },
        // A character of a sans serif is a little over half as wide as it is high.
        width: Math.max(...lines.map((line) => line.length)) * fontSize * 0.55,
        height: lines.length * lineHeight,
      };
    }),
  );
  const data = places.map((place, at) => ({
    x: x.invert?.(place.x),
    y: y.invert?.(place.y),
    text: texts[at]?.join('\n'),
    fill: `var(--series-${drawn[at]?.series.number})`,
  }));
  return [
    text(data, {
      x: 'x',
      y: 'y',
      text: 'text',
      fontSize,
      lineHeight: lineHeight / fontSize,
      textAnchor: 'start',
      lineAnchor: 'top',
      fill: 'fill',
      stroke: 'var(--paper)',
      strokeWidth: 4,
    }),
  ];
}

/** Words in lines of at most some 24 characters. */
const wrapped = (words: string): string[] =>
  words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + word.length < 24
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
