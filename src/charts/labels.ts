/** A circle with a name, in units of the drawing; of radius 0 where only the name is to be seen. */
export interface NamedCircle {
  name: string;
  x: number;
  y: number;
  radius: number;
}

/** Where the words of a label stand: on the baseline at `y`, from or to `x` as `anchor` says (SVG 2, section 11.10). */
export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Whether it names a circle. */
  marked: boolean;
}

export interface Size {
  width: number;
  height: number;
}

/** A rectangle in the drawing. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How wide a character of the typeface is on average, and how high its line, in parts of its size. */
const character = 0.56;
const line = 1.05;
/** From the top of the line to the baseline. */
const ascent = 0.82;

/**
 * Labels for circles, the first circle first: each on the first side of its circle where it neither leaves the drawing
 * nor touches a circle, an earlier label or what is `taken`. A circle with no such side has no label.
 * @param text the size of the text in units of the drawing
 */
export function placeLabels(circles: NamedCircle[], text: number, size: Size, taken: Box[] = []): Label[] {
  const placed: { label: Label; box: Box }[] = [];
  for (const circle of circles) {
    const free = sides(circle, text).find(
      ({ box }) =>
        within(box, size) &&
        !circles.some((other) => other !== circle && touches(box, other)) &&
        ![...taken, ...placed.map((other) => other.box)].some((other) => overlaps(box, other)),
    );
    if (free) placed.push(free);
  }
  return placed.map(({ label }) => label);
}

/** A label to the right, to the left, above, below and at the corners; in the middle where there is no circle. */
function sides({ name, x, y, radius }: NamedCircle, text: number): { label: Label; box: Box }[] {
  const width = name.length * text * character;
  const height = text * line;
  const away = radius + text * 0.25;
  const corner = away * Math.SQRT1_2;
  const at = (left: number, top: number, anchor: Label['anchor']) => ({
    label: {
      text: name,
      x: anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2,
      y: top + text * ascent,
      anchor,
      marked: radius > 0,
    },
    box: { left, top, right: left + width, bottom: top + height },
  });
  if (radius === 0) return [at(x - width / 2, y - height / 2, 'middle')];
  return [
    at(x + away, y - height / 2, 'start'),
    at(x - away - width, y - height / 2, 'end'),
    at(x - width / 2, y - away - height, 'middle'),
    at(x - width / 2, y + away, 'middle'),
    at(x + corner, y - corner - height, 'start'),
    at(x + corner, y + corner, 'start'),
    at(x - corner - width, y - corner - height, 'end'),
    at(x - corner - width, y + corner, 'end'),
  ];
}

const within = ({ left, top, right, bottom }: Box, { width, height }: Size): boolean =>
  left >= 1 && top >= 1 && right <= width - 1 && bottom <= height - 1;

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const touches = ({ left, top, right, bottom }: Box, { x, y, radius }: NamedCircle): boolean =>
  Math.hypot(x - clamp(x, left, right), y - clamp(y, top, bottom)) < radius;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
