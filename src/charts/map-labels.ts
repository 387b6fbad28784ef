import { type Box, type Line, placeLabels, type Size } from './labels.ts';
import type { Mark } from './map.ts';
import { rounded } from './map-frame.ts';

/** The text of a label: on the baseline at `y`, from or to `x` as `anchor` says. */
export interface MapLabel {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Whether it names a mark; the others name countries without one. */
  marked: boolean;
  /** The line to its mark as SVG path data, if it is at a distance from it. */
  leader: string | undefined;
}

/** The average width of a character, in parts of the size of the text. */
const character = 0.6;
/** The height of a line, and how far its baseline is below its top. */
const line = 1.05;
const ascent = 0.82;

/**
 * Labels for marks in text of a size in units. The first mark comes first; those left out come first in another attempt, if
 * that leaves out fewer.
 */
export function mapLabels(marks: NamedMark[], text: number, size: Size, obstacles: Box[] = []): MapLabel[] {
  let order = marks;
  let best = labelsInOrder(order, text, size, obstacles);
  for (let attempt = 0, last = best; attempt < attempts && last.omitted.length > 0; attempt++) {
    const omitted = new Set(last.omitted);
    order = [...omitted, ...order.filter((mark) => !omitted.has(mark))];
    last = labelsInOrder(order, text, size, obstacles);
    if (last.omitted.length < best.omitted.length) best = last;
  }
  return best.labels;
}

const attempts = 12;

/** A mark with the name that its label gives. */
export type NamedMark = Mark & { name: string };

function labelsInOrder(
  marks: NamedMark[],
  text: number,
  size: Size,
  obstacles: Box[],
): { labels: MapLabel[]; omitted: NamedMark[] } {
  const frame = { x: 1, y: 1, width: size.width - 2, height: size.height - 2 };
  const places = placeLabels(
    marks.map(({ name, x, y, radius, shape }) => ({
      mark: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
      open: shape === 'ring',
      label: { width: name.length * text * character, height: text * line },
      frame,
    })),
    { gap: text / 4, shifts: 1, reach: 16, crowded: 'omit', obstacles },
  );
  const labels: MapLabel[] = [];
  const omitted: NamedMark[] = [];
  for (const [at, mark] of marks.entries()) {
    const place = places[at];
    const marked = mark.radius > 0;
    if (place)
      labels.push({
        text: mark.name,
        x: rounded(place.anchorX),
        y: rounded(place.y + text * ascent),
        anchor: place.anchor,
        marked,
        leader: place.leader && linePath(place.leader),
      });
    else if (marked) omitted.push(mark);
  }
  return { labels, omitted };
}

const linePath = ({ x1, y1, x2, y2 }: Line): string =>
  `M${rounded(x1)},${rounded(y1)}L${rounded(x2)},${rounded(y2)}`;
