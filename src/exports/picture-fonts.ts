import { readFile } from 'node:fs/promises';

/** The typeface of the site for pictures: parts of it, each a font. A letter that one lacks comes from the next. */
export const typeface = ['latin', 'latin-ext'] as const;

/** The fonts of the typeface as satori takes them. */
export const fonts = Promise.all(
  typeface.flatMap((subset) => ([400, 600] as const).map((weight) => font(subset, weight))),
);

/** satori reads WOFF, and not the WOFF2 that browsers get. */
async function font(subset: (typeof typeface)[number], weight: 400 | 600) {
  const file = `@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`;
  const data = await readFile(new URL(import.meta.resolve(file)));
  return { name: subset, weight, style: 'normal' as const, data };
}
