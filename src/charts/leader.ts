import type { Box, Line } from './labels.ts';

/** The line from a mark to its label; undefined if the label is beside, above or below it and no further away than `near`. */
export function leader(mark: Box, label: Box, near: number): Line | undefined {
  const [x1, x2] = nearest([mark.x, mark.x + mark.width], [label.x, label.x + label.width]);
  const [y1, y2] = nearest([mark.y, mark.y + mark.height], [label.y, label.y + label.height]);
  const [dx, dy] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  return Math.min(dx, dy) === 0 && Math.max(dx, dy) <= near ? undefined : { x1, y1, x2, y2 };
}

type Span = [from: number, to: number];

/** The ends at which two spans come nearest to each other; where they overlap, the middle of what they share, twice. */
function nearest([from, to]: Span, [start, end]: Span): Span {
  if (to < start) return [to, start];
  if (end < from) return [from, end];
  const middle = (Math.max(from, start) + Math.min(to, end)) / 2;
  return [middle, middle];
}
