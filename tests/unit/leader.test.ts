import { expect, it } from 'vitest';
import { leader } from '../../src/charts/leader.ts';

const mark = { x: 100, y: 100, width: 20, height: 10 };
const label = (x: number, y: number) => ({ x, y, width: 60, height: 30 });

it.each([
  ['beside', label(125, 90)],
  ['above', label(80, 65)],
])('a label %s its mark has no line to it', (_, box) => expect(leader(mark, box, 5)).toBeUndefined());

it.each([
  ['diagonally from its mark', label(125, 115), { x1: 120, y1: 110, x2: 125, y2: 115 }],
  ['far to the left', label(20, 90), { x1: 100, y1: 105, x2: 80, y2: 105 }],
  ['far above', label(110, 40), { x1: 115, y1: 100, x2: 115, y2: 70 }],
])('a label %s has a line from where the two come nearest', (_, box, line) =>
  expect(leader(mark, box, 5)).toEqual(line),
);
