import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { colours } from './picture-colours.ts';
import { fonts, typeface } from './picture-fonts.ts';

/** An element of SVG. */
export type Shape = ReturnType<typeof x>;

/** A line of text in a picture, on the baseline at `y`, from, around or to `x`. */
export interface PictureText {
  x: number;
  y: number;
  text: string;
  size: number;
  colour: string;
  bold?: boolean;
  anchor?: 'start' | 'middle' | 'end';
  /** A rim of this colour sets it off from what is behind it. */
  rim?: string;
}

/** A picture that stands alone. */
export interface Picture {
  width: number;
  height: number;
  /** What it shows in a few words, and in full, for readers who cannot see it. */
  title: string;
  description: string;
  shapes: Shape[];
  texts: PictureText[];
}

/** A picture as SVG. Its text is text: it can be read aloud, searched, copied and set in another typeface. */
export const pictureSvg = (picture: Picture): string => `${drawn(picture, picture.texts.map(textElement))}\n`;

/** How many pixels of the PNG a unit of a picture has: enough for screens of high resolution. */
const scale = 2;

/**
 * A picture as PNG. satori sets its text in outlines with the site's own typeface, and resvg paints them: neither uses a font
 * of the machine, so that the same picture is the same bytes.
 */
export async function picturePng(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const size = { width: picture.width * scale, height: picture.height * scale };
  const root = box(
    { position: 'relative', ...size, fontFamily: typeface.join(', ') },
    // satori paints a rim over its letters: each rim is a text of its own, below all others.
    [...picture.texts.flatMap(rimOf), ...picture.texts].map((text) => textBox(text, size.width)),
  );
  const outlines = await satori(root, { ...size, fonts: await fonts });
  const layers = [drawn(picture, []), outlines].map((svg) =>
    svg
      .replace('<svg ', `<svg x="0" y="0" `)
      .replace(/width="[\d.]+" height="[\d.]+"/, 'width="100%" height="100%"'),
  );
  const svg = `<svg xmlns="${namespace}" width="${size.width}" height="${size.height}">${layers.join('')}</svg>`;
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}

const namespace = 'http://www.w3.org/2000/svg';

const drawn = ({ width, height, title, description, shapes }: Picture, texts: Shape[]): string =>
  toXml(
    x('svg', { xmlns: namespace, width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' }, [
      x('title', title),
      x('desc', description),
      x('rect', { width, height, fill: colours.paper }),
      ...shapes,
      x('g', { 'font-family': "'Source Serif 4', Georgia, serif", 'stroke-linejoin': 'round' }, texts),
    ]),
  );

const textElement = ({ x: left, y, text, size, colour, bold, anchor, rim }: PictureText): Shape =>
  x(
    'text',
    {
      x: left,
      y,
      'font-size': size,
      fill: colour,
      ...(bold && { 'font-weight': 600 }),
      ...(anchor && anchor !== 'start' && { 'text-anchor': anchor }),
      ...(rim !== undefined && { stroke: rim, 'stroke-width': size / 4, 'paint-order': 'stroke' }),
    },
    text,
  );

/** An element of satori, which lays out boxes of text. */
export interface Box {
  type: 'div';
  key: null;
  props: { style: object; children: Box[] | string };
}

/** A box with a style in the names of CSS, around others or a text. */
export const box = (style: object, children: Box[] | string): Box => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

const rimOf = (text: PictureText) =>
  text.rim === undefined ? [] : [{ ...text, colour: text.rim, stroke: text.rim }];

/** The baseline of a line of text below the top of its box, in parts of its size. */
const baseline = 0.94;

function textBox(given: PictureText & { stroke?: string }, width: number): Box {
  const { text, colour, bold = false, anchor = 'start', stroke } = given;
  const [left, fontSize] = [given.x * scale, given.size * scale];
  const place = {
    start: { left },
    middle: { left: left - width, width: 2 * width, justifyContent: 'center' },
    end: { right: width - left },
  }[anchor];
  return box(
    {
      position: 'absolute',
      top: given.y * scale - baseline * fontSize,
      ...place,
      fontSize,
      lineHeight: 1.2,
      fontWeight: bold ? 600 : 400,
      color: colour,
      whiteSpace: 'nowrap',
      ...(stroke !== undefined && { WebkitTextStrokeWidth: fontSize / 4, WebkitTextStrokeColor: stroke }),
    },
    text,
  );
}
