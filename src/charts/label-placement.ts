/** A rectangle in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A mark, the size of its label, and the frame that the label stays in. */
export interface Labelled {
  mark: Box;
  frame: Box;
  width: number;
  height: number;
}

const gap = 6;

/**
 * Where the labels of marks go, each within its frame: beside, above or below its mark, and where there is no room there,
 * further down or up: the first place that covers no mark and no label before it, or else the one that covers least.
 */
export function placeLabels(labels: Labelled[]): Box[] {
  const taken = labels.map(({ mark }) => mark);
  return labels.map((label) => {
    const [best] = candidates(label)
      .filter((box) => within(box, label.frame))
      .map((box) => ({ box, covered: taken.reduce((sum, other) => sum + overlap(box, other), 0) }))
      .toSorted((a, b) => a.covered - b.covered);
    const box = best?.box ?? { ...label.frame, width: label.width, height: label.height };
    taken.push(box);
    return box;
  });
}

function candidates({ mark, width, height }: Labelled): Box[] {
  const right = mark.x + mark.width + gap;
  const left = mark.x - width - gap;
  const middle = mark.x + mark.width / 2 - width / 2;
  const centre = mark.y + mark.height / 2 - height / 2;
  const shifts = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((step) => centre + (step * height) / 2);
  return [
    { x: right, y: centre },
    { x: left, y: centre },
    ...[middle, mark.x, mark.x + mark.width - width].flatMap((x) => [
      { x, y: mark.y - height - gap },
      { x, y: mark.y + mark.height + gap },
    ]),
    ...shifts.flatMap((y) => [
      { x: right, y },
      { x: left, y },
    ]),
  ].map((corner) => ({ ...corner, width, height }));
}

const within = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

/** The area that two boxes share. */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
