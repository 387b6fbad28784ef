import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { box, type Box } from './picture.ts';
import { colours } from './picture-colours.ts';
import { fonts, typeface } from './picture-fonts.ts';

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

/**
 * The picture of a page for Open Graph and Twitter cards, as PNG. satori sets the text in outlines, with the site's own
 * typeface, and resvg paints them. Neither uses a font of the machine, so that the same words make the same bytes. (librsvg,
 * which is in sharp, does.)
 */
export async function socialCard(card: SocialCard): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    new Resvg(await socialCardSvg(card), { font: { loadSystemFonts: false } }).render().asPng(),
  );
}

/** The picture as SVG, in which the words are outlines. */
export const socialCardSvg = async (card: SocialCard): Promise<string> =>
  satori(layout(card), { ...cardSize, fonts: await fonts });

const layout = ({ title, about, site = '' }: SocialCard): Box =>
  box({ height: '100%', background: colours.paper, fontFamily: typeface.join(', ') }, [
    box({ width: 24, background: colours.accent }, []),
    box({ flex: 1, flexDirection: 'column', justifyContent: 'space-between', padding: 72 }, [
      box({ fontSize: 34, fontWeight: 600, color: colours.accent }, site),
      box({ ...fourLines, ...titleSize(title), fontWeight: 600, color: colours.ink }, title),
      box({ ...fourLines, fontSize: 34, color: colours.muted }, about),
    ]),
  ]);

/** A text of more than four lines ends in an ellipsis. */
const fourLines = { display: 'block', lineClamp: 4, lineHeight: 1.2 };

function titleSize({ length }: string): object {
  if (length > 110) return { fontSize: 60 };
  return { fontSize: length > 75 ? 60 : length > 30 ? 72 : 92, textWrap: 'balance' };
}
