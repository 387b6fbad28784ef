/** A rectangle in units of the drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

/** A straight line between two points. */
export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A mark, the size of its label, and the frame that the label stays in. */
export interface Labelled {
  /** Of size 0 if only the name is drawn, in its middle. */
  mark: Box;
  /** Whether other labels may cover the mark, as its inside is empty. */
  open?: boolean;
  label: Size;
  frame: Box;
}

/** Where a label goes. `anchorX` and `anchor` are for SVG text: `x` and `text-anchor`. */
export interface PlacedLabel extends Box {
  anchorX: number;
  anchor: 'start' | 'middle' | 'end';
  /** From the mark to the label, if it is at a distance. */
  leader?: Line;
}

interface Options {
  /** The distance between a mark and its label. */
  gap: number;
  /** How many half heights a label beside its mark may be moved up or down. */
  shifts: number;
  /** How many half heights a label may be away from its mark, with a line between them. */
  reach?: number;
  /** How many more places there are above and below a mark, on the way from one side to the other. */
  slides?: number;
  /** How often the labels are placed again, each with all others in place. */
  revisions?: number;
  /** What to do with a label that has no room: leave it out, or put it where it covers least. */
  crowded: 'omit' | 'overlap';
  /** What labels keep clear of, besides marks and labels. */
  obstacles?: Box[];
}

/**
 * Places labels one after the other: beside, above or below the mark, or beside it and moved up or down. Each takes the
 * first place in its frame that covers no other mark, no earlier label and no obstacle. If there is none, a label may be at a
 * distance, with a line that leads to it and crosses none of them.
 * @returns a place for each label; undefined for those left out
 */
export function placeLabels(
  labelled: Labelled[],
  { gap, shifts, reach = 0, slides = 0, revisions = 0, crowded, obstacles = [] }: Options,
): (PlacedLabel | undefined)[] {
  const placed = new Map<Labelled, PlacedLabel | undefined>();
  for (const each of Array.from({ length: revisions + 1 }, () => labelled).flat()) {
    const { mark, label, frame } = each;
    const others = labelled.filter((other) => other !== each);
    const labels = others.flatMap((other) => placed.get(other) ?? []);
    const leaders = labels.flatMap(({ leader }) => leader ?? []);
    const taken = [...others.flatMap((other) => (other.open ? [] : [other.mark])), ...obstacles, ...labels];
    // A line may cross what its mark touches.
    const crossed = taken.filter((box) => overlap(box, mark) === 0);
    const covered = (box: PlacedLabel): number =>
      taken.reduce((sum, other) => sum + overlap(box, other), 0) +
      leaders.filter((leader) => crosses(leader, box)).length +
      crossed.filter((other) => box.leader && crosses(box.leader, other)).length;
    const boxes = [...candidates(each, { gap, shifts, slides }), ...distant(each, gap, reach)].filter((box) =>
      within(box, frame),
    );
    const free = boxes.find((box) => covered(box) === 0);
    const [least] = free ? [free] : boxes.toSorted((a, b) => covered(a) - covered(b));
    placed.set(
      each,
      !free && crowded === 'omit' ? undefined : (least ?? anchored({ ...frame, ...label }, 'start')),
    );
  }
  return labelled.map((each) => placed.get(each));
}

/** Places around a mark at growing distances, each with a line from the edge of the mark. */
function distant({ mark, label, frame }: Labelled, gap: number, reach: number): PlacedLabel[] {
  const { width, height } = label;
  if (mark.width === 0) return [];
  const { x, y } = middleOf(mark);
  const radius = mark.width / 2;
  return Array.from({ length: reach }, (_, step) => radius + gap + ((step + 1) * height) / 2).flatMap((far) =>
    directions.map(([dx, dy]) => {
      const anchor = Math.abs(dx) < 0.3 ? 'middle' : dx > 0 ? 'start' : 'end';
      const wanted = x + far * dx - { start: 0, middle: 0.5, end: 1 }[anchor] * width;
      // At the edge of the frame a label above or below its line moves along the edge.
      const left =
        Math.abs(dy) > 0.8 ? Math.max(frame.x, Math.min(wanted, frame.x + frame.width - width)) : wanted;
      const box = { x: left, y: y + far * dy + ((dy - 1) * height) / 2, width, height };
      const reached = far - gap / 2;
      const leader = {
        x1: x + radius * dx,
        y1: y + radius * dy,
        x2: x + reached * dx,
        y2: y + reached * dy,
      };
      return { ...anchored(box, anchor), leader };
    }),
  );
}

/** Directions 15 degrees apart, those to the right and left first. */
const directions = [0, 15, -15, 30, -30, 45, -45, 60, -60, 75, -75, 90, -90]
  .flatMap((degrees) => [degrees, 180 - degrees])
  .map((degrees) => (degrees * Math.PI) / 180)
  .map((angle) => [Math.cos(angle), Math.sin(angle)] as const);

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

const contains = (box: Box, { x, y }: { x: number; y: number }): boolean =>
  box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height;

/** Whether a line passes through a box, at any of its points a twentieth apart. */
const crosses = ({ x1, y1, x2, y2 }: Line, box: Box): boolean =>
  Array.from({ length: 21 }, (_, at) => at / 20).some((part) =>
    contains(box, { x: x1 + part * (x2 - x1), y: y1 + part * (y2 - y1) }),
  );

function candidates(
  { mark, label, frame }: Labelled,
  { gap, shifts, slides }: { gap: number; shifts: number; slides: number },
): PlacedLabel[] {
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
    ...Array.from({ length: slides }, (_, step) => (step + 1) / (slides + 1)).flatMap((part) =>
      aboveAndBelow(mark.x + part * (mark.width - width), part < 0.5 ? 'start' : 'end'),
    ),
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
