import { x } from 'xastscript';
import { type Absolute, estimatesAddress } from '../addresses.ts';
import { chart, type EstimateChart, estimateChart, type LabelledMark } from '../charts/estimate-chart.ts';
import { estimateSigns } from '../charts/estimate-key.ts';
import { labelText } from '../charts/estimate-labels.ts';
import { estimateDescription } from '../charts/estimate-description.ts';
import { seriesOf, symbols } from '../charts/series.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { drawnEstimates, type EstimatedQuantity, type EstimateRow } from '../corpus/estimates.ts';
import { counted } from '../wording/counted.ts';
import { nameList } from '../wording/people.ts';
import { colours, seriesColour } from './picture-colours.ts';
import { type Drawing, framed } from './picture-frame.ts';
import type { Picture, PictureText, Shape } from './picture.ts';
import { sourceLines } from './picture-source.ts';

/** The chart of a quantity as a picture that stands alone. */
export function estimatePicture(quantity: EstimatedQuantity, corpus: Corpus, absolute: Absolute): Picture {
  const drawn = drawnEstimates(quantity);
  const analyses = seriesOf(drawn).map(({ label }) => label);
  const units = [quantity, ...quantity.companions].map(({ data }) => data.unit);
  return framed([chartDrawing(quantity, units.join(', ')), keyDrawing(drawn)], {
    title: quantity.data.label,
    subtitle: `${counted(drawn.length, 'estimate')} made or reported by ${nameList(analyses)}.`,
    description: estimateDescription(quantity),
    source: sourceLines(corpus, absolute(estimatesAddress(quantity.id))),
  });
}

function chartDrawing(quantity: EstimatedQuantity, units: string): Drawing {
  const drawing = estimateChart(quantity);
  return {
    width: chart.width,
    height: drawing.height,
    shapes: [...axes(drawing), ...drawing.marks.map(markShapes)],
    texts: [...axisTexts(drawing, units), ...drawing.marks.flatMap(labelTexts)],
  };
}

function axes({ area, figures, yearLines, undated }: EstimateChart): Shape[] {
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const grid = [
    ...figures.map(({ y }) => `M${area.x},${y}H${right}`),
    ...yearLines.map((at) => `M${at},${area.y}V${bottom}`),
  ];
  const axis = `M${area.x},${bottom}H${right}${undated ? `M${undated.x},${area.y}V${bottom}` : ''}`;
  return [
    x('path', { d: grid.join(''), stroke: colours.ink, 'stroke-opacity': 0.15 }),
    x('path', { d: axis, stroke: colours.ink }),
  ];
}

function axisTexts({ area, figures, years, undated }: EstimateChart, units: string): PictureText[] {
  const style = { size: labelText.fontSize, colour: colours.ink };
  const below = area.y + area.height + 20;
  return [
    { x: 8, y: area.y - 18, text: units, ...style },
    ...figures.map(({ text, y }) => ({ x: area.x - 9, y: y + 4, text, anchor: 'end' as const, ...style })),
    ...years.map(({ text, x }) => ({ x, y: below, text, anchor: 'middle' as const, ...style })),
    ...(undated
      ? [{ x: undated.middle, y: below, text: 'date not given', anchor: 'middle' as const, ...style }]
      : []),
  ];
}

function markShapes({ series, range, span, arrow, leader, inferred, symbols }: LabelledMark): Shape {
  const colour = seriesColour(series);
  const dash = inferred ? { 'stroke-dasharray': '4 3' } : {};
  return x('g', { fill: 'none', stroke: colour, 'stroke-width': 2 }, [
    ...(leader ? [x('path', { d: leader, 'stroke-width': 1 })] : []),
    ...(range
      ? [x('path', { d: range, fill: colour, 'fill-opacity': 0.18, 'stroke-width': 1.5, ...dash })]
      : []),
    ...(span ? [x('path', { d: span, ...dash })] : []),
    ...(arrow ? [x('path', { d: arrow })] : []),
    ...symbols.map(({ path, hollow }) => x('path', { d: path, fill: hollow ? colours.paper : colour })),
  ]);
}

const labelTexts = ({ series, label }: LabelledMark): PictureText[] =>
  [...label.head.map((text) => ({ text, bold: true })), ...label.source.map((text) => ({ text }))].map(
    (each, at) => ({
      x: label.anchorX,
      y: label.y - 3 + (at + 1) * labelText.lineHeight,
      size: labelText.fontSize,
      colour: seriesColour(series),
      anchor: label.anchor,
      rim: colours.paper,
      ...each,
    }),
  );

/** The height of a line of the key, and how far its words are from their left. */
const [keyLine, keyIndent] = [22, 30];

/** What the signs mean on the left, and the analyses on the right. */
function keyDrawing(drawn: EstimateRow[]): Drawing {
  const signs = estimateSigns(drawn);
  const series = seriesOf(drawn);
  const column = 0.62 * chart.width;
  const style = { size: labelText.fontSize, colour: colours.ink };
  const y = (at: number): number => (at + 1) * keyLine;
  const left = signs.map(({ meaning }, at) => ({ x: keyIndent, y: y(at), text: meaning, ...style }));
  const right = series.map(({ label }, at) => ({ x: column + keyIndent, y: y(at), text: label, ...style }));
  return {
    width: chart.width,
    height: (Math.max(signs.length, series.length) + 1) * keyLine,
    shapes: [
      ...signs.map(({ glyph }, at) => signShape(glyph, y(at) - 4)),
      ...series.map(({ number }, at) =>
        x('rect', { x: column, y: y(at) - 9, width: 18, height: 9, fill: seriesColour(number) }),
      ),
    ],
    texts: [
      { x: 0, y: 2, text: 'Symbols say whose figure it is:', ...style },
      { x: column, y: 2, text: 'Colours say which analysis gives it:', ...style },
      ...left,
      ...right,
    ],
  };
}

/** A sign of the key, drawn: fonts differ in these characters. */
function signShape(glyph: string, y: number): Shape {
  const line = { fill: 'none', stroke: colours.ink, 'stroke-width': 2 };
  const symbol = Object.values(symbols).find((each) => each.glyph === glyph);
  if (symbol) return x('path', { d: `M10,${y}${symbol.path}`, fill: colours.ink });
  if (glyph === '○') return x('path', { d: `M10,${y}${symbols.quoted.path}`, ...line, fill: colours.paper });
  const paths: Record<string, string> = {
    '●─●': `M2,${y}h16`,
    '→': `M1,${y}h17m-6,-5l6,5l-6,5`,
    '↔': `M1,${y}h18m-4,-4l4,4l-4,4M5,${y - 4}l-4,4l4,4`,
    '┄': `M0,${y}h20`,
  };
  const ends = glyph === '●─●' ? [2, 18] : [];
  return x('g', { ...line, ...(glyph === '┄' && { 'stroke-dasharray': '4 3' }) }, [
    x('path', { d: paths[glyph] ?? '' }),
    ...ends.map((at) => x('circle', { cx: at, cy: y, r: 3.5, fill: colours.ink })),
  ]);
}
