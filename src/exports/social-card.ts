import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

/** The words of the picture of a page. */
export interface SocialCard {
  title: string;
  /** Below the title: its publisher and date, or what the site is. */
  about: string;
  /** The name of the site, if it is not the title. */
  site?: string;
}

/** The size of the picture in pixels, which Open Graph and Twitter cards are shown at. */
export const cardSize = { width: 1200, height: 630 };

/** The light colours of src/styles/tokens.css. */
export const cardColours = { paper: '#fcfbf8', ink: '#1c1e21', muted: '#595d64', accent: '#0a5564' };

/**
 * The picture of a page for Open Graph and Twitter cards, as PNG. satori sets the text in outlines, with the site's own
 * typeface, and resvg paints them. Neither uses a font of the machine, so that the same words make the same bytes. (librsvg,
 * which is in sharp, does.)
 */
export async function socialCard(card: SocialCard): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(layout(card), { ...cardSize, fonts: await fonts });
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}

const layout = ({ title, about, site = '' }: SocialCard): Box =>
  box({ height: '100%', background: cardColours.paper, fontFamily: subsets.join(', ') }, [
    box({ width: 24, background: cardColours.accent }, []),
    box({ flex: 1, flexDirection: 'column', justifyContent: 'space-between', padding: 72 }, [
      box({ fontSize: 34, fontWeight: 600, color: cardColours.accent }, site),
      box({ ...fourLines, ...titleSize(title), fontWeight: 600, color: cardColours.ink }, title),
      box({ ...fourLines, fontSize: 34, color: cardColours.muted }, about),
    ]),
  ]);

/** A text of more than four lines ends in an ellipsis. */
const fourLines = { display: 'block', lineClamp: 4, lineHeight: 1.2 };

function titleSize({ length }: string): object {
  if (length > 110) return { fontSize: 60 };
  return { fontSize: length > 75 ? 60 : length > 30 ? 72 : 92, textWrap: 'balance' };
}

interface Box {
  type: 'div';
  key: null;
  props: { style: object; children: Box[] | string };
}

const box = (style: object, children: Box[] | string): Box => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

/** Parts of the typeface, each a font: a letter that one lacks comes from the next. */
const subsets = ['latin', 'latin-ext'] as const;

const fonts = Promise.all(
  subsets.flatMap((subset) => ([400, 600] as const).map((weight) => font(subset, weight))),
);

/** satori reads WOFF, and not the WOFF2 that browsers get. */
async function font(subset: (typeof subsets)[number], weight: 400 | 600) {
  const file = `@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`;
  const data = await readFile(new URL(import.meta.resolve(file)));
  return { name: subset, weight, style: 'normal' as const, data };
}
