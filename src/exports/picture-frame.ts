import { x } from 'xastscript';
import { wrapped } from '../charts/estimate-marks.ts';
import { colours } from './picture-colours.ts';
import type { Picture, PictureText, Shape } from './picture.ts';

/** What is drawn in a frame, from its own corner. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
  texts: PictureText[];
}

/** What is told around a drawing, so that it can be cited from the picture alone. */
export interface PictureWords {
  title: string;
  /** Below the title: what the drawing counts. */
  subtitle: string;
  /** In full what the drawing shows, for readers who cannot see it. */
  description: string;
  /** Below the drawing: where it is from, of which day, under which licence, at which address. */
  source: string[];
}

const margin = 40;
/** The size of the small text, how far its lines are apart, and how wide one of its letters is. */
const [size, line, letter] = [14, 20, 6.6];

/** Frames drawings, one below the other, with a title above and the source below. */
export function framed(drawings: Drawing[], { title, subtitle, description, source }: PictureWords): Picture {
  const width = Math.max(...drawings.map((drawing) => drawing.width)) + 2 * margin;
  const lines = (words: string, large = 1): string[] =>
    wrapped(words, Math.floor((width - 2 * margin) / (letter * large)));
  const texts: PictureText[] = [];
  const shapes: Shape[] = [];
  let y = margin;
  const write = (
    words: string[],
    style: Pick<PictureText, 'size' | 'colour' | 'bold'>,
    step: number,
  ): void => {
    for (const text of words) texts.push({ x: margin, y: (y += step), text, ...style });
  };
  write(lines(title, 2), { size: 26, colour: colours.ink, bold: true }, 30);
  y += 6;
  write(lines(subtitle), { size, colour: colours.muted }, line);
  y += line;
  for (const drawing of drawings) {
    shapes.push(x('g', { transform: `translate(${margin},${y})` }, drawing.shapes));
    texts.push(...drawing.texts.map((text) => ({ ...text, x: text.x + margin, y: text.y + y })));
    y += drawing.height + line;
  }
  shapes.push(x('path', { d: `M${margin},${y}H${width - margin}`, stroke: colours.rule }));
  y += 6;
  write(
    source.flatMap((words) => lines(words)),
    { size, colour: colours.muted },
    line,
  );
  return { width, height: y + margin / 2 + 8, title, description, shapes, texts };
}
