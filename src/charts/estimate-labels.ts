import { type EstimateRow, hedgedFigure, sourceText } from '../corpus/estimates.ts';
import type { EstimateFrame, Extent } from './estimate-frame.ts';
import { pixel, wrapped } from './estimate-marks.ts';
import { arrowTip, halfSymbol, pixels } from './estimate-pixels.ts';
import { type Box, type PlacedLabel, placeLabels } from './labels.ts';
import { leader } from './leader.ts';

/** The text of the labels, and of all else in the wide drawing. */
export const labelText = { fontSize: 13, lineHeight: 16 };

/** Between a mark or a border and a label. */
const gap = 5;
/** The widths of a character of the usual sans serifs, and of a bold one, as parts of the size of the text. */
const [character, boldCharacter] = [0.58, 0.66];
/** How many characters a line of a label has at most. */
const lineLength = 16;

/** The label of an estimate: the figure with its unit, then who made the estimate and which analysis reports it. */
export interface EstimateLabel extends Omit<PlacedLabel, 'leader'> {
  head: string[];
  source: string[];
}

/** Beside each mark: the figure, who made the estimate, and which analysis reports it. */
export function estimateLabels(
  estimates: EstimateRow[],
  middles: number[],
  frame: EstimateFrame,
): EstimateLabel[] {
  const { fontSize, lineHeight } = labelText;
  const area = frame.box;
  const texts = estimates.map((row) => ({
    head: wrapped(hedgedFigure(row), lineLength),
    source: wrapped(sourceText(row), lineLength),
  }));
  // A label that crosses the border would be taken for that of another mark.
  const border = frame.undated ? frame.x(frame.undated.from) : area.x + area.width;
  const dated: Box = { ...area, width: border - gap - area.x };
  const undated: Box = { ...area, x: border, width: area.x + area.width - border };
  // The last are placed first: the border leaves them the least room.
  const placed = placeLabels(
    estimates
      .map((row, at) => {
        const extent = frame.extents[at] ?? { x1: 0, x2: 0, low: 0, high: 0 };
        const { head = [], source = [] } = texts[at] ?? {};
        return {
          frame: row.claim.asOf === undefined ? undated : dated,
          mark: markBox(row, extent, middles[at] ?? 0, frame),
          label: {
            width: Math.max(widest(head) * boldCharacter, widest(source) * character) * fontSize,
            height: (head.length + source.length) * lineHeight,
          },
        };
      })
      .toReversed(),
    { gap, shifts: 4, slides: 7, revisions: 3, crowded: 'overlap' },
  ).toReversed();
  return placed.flatMap((place, at) => {
    const text = texts[at];
    return place && text ? [{ ...place, anchorX: pixel(place.anchorX), y: pixel(place.y), ...text }] : [];
  });
}

/** The line from a mark to its label as SVG path data; empty if the label is at the mark. */
export function leaderPath(mark: Box, label: Box): string {
  const line = leader(mark, label, gap + halfSymbol + 1);
  return line ? `M${pixel(line.x1)},${pixel(line.y1)}L${pixel(line.x2)},${pixel(line.y2)}` : '';
}

function markBox(row: EstimateRow, extent: Extent, middle: number, frame: EstimateFrame): Box {
  const { left, right, top, bottom } = pixels(extent, frame);
  const tip = arrowTip(row, extent, frame);
  const upper = Math.min(top - halfSymbol, tip);
  const start = Math.min(left, middle - halfSymbol);
  return {
    x: start,
    y: upper,
    width: Math.max(right, middle + halfSymbol) - start,
    height: Math.max(bottom + halfSymbol, tip) - upper,
  };
}

const widest = (lines: string[]): number => Math.max(0, ...lines.map((line) => line.length));
