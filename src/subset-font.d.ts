declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** Keeps an axis at a value, or within bounds. */
    variationAxes?: Record<string, number | { min: number; max: number }>;
    /** Leaves out glyphs that only features of the layout lead to. */
    noLayoutClosure?: boolean;
  }

  /** Cuts a font down to the glyphs of a text. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
