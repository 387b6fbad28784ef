/** A rectangle in units of the drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

/** A mark, the size of its label, and the frame that the label stays in. */
export interface Labelled {
  /** Of size 0 if only the name is drawn, in its middle. */
  mark: Box;
  label: Size;
  frame: Box;
}

/** Where a label goes. `anchorX` and `anchor` are for SVG text: `x` and `text-anchor`. */
export interface PlacedLabel extends Box {
  anchorX: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Options {
  /** The distance between a mark and its label. */
  gap: number;
  /** How many half heights a label beside its mark may be moved up or down. */
  shifts: number;
  /** What to do with a label that has no room: leave it out, or put it where it covers least. */
  crowded: 'omit' | 'overlap';
  /** What labels keep clear of, besides marks and labels. */
  obstacles?: Box[];
}

/**
 * Places labels one after the other: beside, above or below the mark, or beside it and moved up or down. Each takes the
 * first place in its frame that covers no other mark, no earlier label and no obstacle.
 * @returns a place for each label; undefined for those left out
 */
export function placeLabels(
  labelled: Labelled[],
  { gap, shifts, crowded, obstacles = [] }: Options,
): (PlacedLabel | undefined)[] {
  const labels: Box[] = [];
  return labelled.map(({ mark, label, frame }) => {
    const others = labelled.map((other) => other.mark).filter((other) => other !== mark);
    const taken = [...others, ...obstacles, ...labels];
    const [best] = candidates({ mark, label, frame }, gap, shifts)
      .filter((box) => within(box, frame))
      .map((box) => ({ box, covered: taken.reduce((sum, other) => sum + overlap(box, other), 0) }))
      .toSorted((a, b) => a.covered - b.covered);
    if (crowded === 'omit' && (!best || best.covered > 0)) return undefined;
    const box = best?.box ?? anchored({ ...frame, ...label }, 'start');
    labels.push(box);
    return box;
  });
}

function candidates({ mark, label, frame }: Labelled, gap: number, shifts: number): PlacedLabel[] {
  const { width, height } = label;
  const at = (x: number, y: number, anchor: PlacedLabel['anchor']): PlacedLabel =>
    anchored({ x, y, width, height }, anchor);
  const middle = mark.x + mark.width / 2 - width / 2;
  const centre = mark.y + mark.height / 2 - height / 2;
  if (mark.width === 0) return [at(middle, centre, 'middle')];
  const beside = (y: number): PlacedLabel[] => [
    at(mark.x + mark.width + gap, y, 'start'),
    at(mark.x - gap - width, y, 'end'),
  ];
  const aboveAndBelow = (wanted: number, anchor: PlacedLabel['anchor']): PlacedLabel[] => {
    const x = Math.max(frame.x, Math.min(wanted, frame.x + frame.width - width));
    return [at(x, mark.y - height - gap, anchor), at(x, mark.y + mark.height + gap, anchor)];
  };
  return [
    ...beside(centre),
    ...aboveAndBelow(middle, 'middle'),
    ...aboveAndBelow(mark.x, 'start'),
    ...aboveAndBelow(mark.x + mark.width - width, 'end'),
    ...Array.from({ length: shifts }, (_, step) => ((step + 1) * height) / 2).flatMap((shift) => [
      ...beside(centre + shift),
      ...beside(centre - shift),
    ]),
  ];
}

const anchored = (box: Box, anchor: PlacedLabel['anchor']): PlacedLabel => ({
  ...box,
  anchor,
  anchorX: box.x + { start: 0, middle: 0.5, end: 1 }[anchor] * box.width,
});

const within = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

/** The area that two boxes share. */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
