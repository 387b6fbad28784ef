import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';

/** A file of the typeface with the characters that the site uses, as Astro's font provider takes it. */
export interface Face {
  src: [URL];
  weight: string;
  style: 'normal' | 'italic';
  unicodeRange: [string, ...string[]];
}

/** The root of this project. */
const project = fileURLToPath(new URL('..', import.meta.url));

/** What the pages print of their own, whatever the content is: ASCII, and the punctuation of English. */
const ownCharacters = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => 0x20 + at))}\u00a0–—‘’“”…·×`;

/**
 * The files from which the subsets are cut. The package splits the typeface: Latin-1 and punctuation are in one file, the
 * other Latin letters in another, which a page only asks for if it has such a letter.
 */
const sources = [
  { file: 'latin-wght-normal', weight: { min: 400, max: 600 }, style: 'normal', extended: false },
  { file: 'latin-wght-italic', weight: 400, style: 'italic', extended: false },
  { file: 'latin-ext-wght-normal', weight: { min: 400, max: 600 }, style: 'normal', extended: true },
] as const;

/** Whether the package has a character in its second file. */
const isExtended = (character: string): boolean => /[\u0100-\u024f\u1e00-\u1eff]/.test(character);

/** The characters of all files in content/, sorted, each once. */
export const contentCharacters = (): string[] =>
  [
    ...new Set(
      globSync('content/**/*.{mdx,yaml}', { cwd: project }).flatMap((file) => [
        ...readFileSync(join(project, file), 'utf8').normalize('NFC'),
      ]),
    ),
  ]
    .filter((character) => character >= ' ')
    .toSorted();

/**
 * Cuts the typeface down to the characters that the site uses: a fourth of the bytes. The files are kept below
 * node_modules by what they are made of, so that only a new character makes new ones.
 */
export async function typeface(): Promise<Face[]> {
  const used = [...new Set([...ownCharacters, ...contentCharacters()])].toSorted();
  const folder = join(project, 'node_modules/.cache/typeface');
  mkdirSync(folder, { recursive: true });
  const faces = sources.map(async ({ file, weight, style, extended }): Promise<Face | undefined> => {
    const characters = used.filter((character) => isExtended(character) === extended).join('');
    if (characters === '') return undefined;
    const key = createHash('sha256')
      .update(JSON.stringify([file, weight, characters]))
      .digest('hex');
    const path = join(folder, `${key}.woff2`);
    if (!existsSync(path)) writeFileSync(path, await subset(file, characters, weight));
    return {
      src: [pathToFileURL(path)],
      weight: typeof weight === 'number' ? String(weight) : `${weight.min} ${weight.max}`,
      style,
      unicodeRange: unicodeRange(characters),
    };
  });
  return (await Promise.all(faces)).filter((face) => face !== undefined);
}

async function subset(file: string, text: string, weight: number | { min: number; max: number }) {
  const name = `@fontsource-variable/source-serif-4/files/source-serif-4-${file}.woff2`;
  const font = readFileSync(fileURLToPath(import.meta.resolve(name)));
  // Without the closure the alternates that no style of ours asks for stay out: small capitals, old figures.
  return subsetFont(font, text, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
    noLayoutClosure: true,
  });
}

/** `U+20-7E` and the like, neighbours as one range. */
function unicodeRange(characters: string): [string, ...string[]] {
  const ranges: { first: number; last: number }[] = [];
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    const range = ranges.at(-1);
    if (range?.last === code - 1) range.last = code;
    else ranges.push({ first: code, last: code });
  }
  const [first = '', ...others] = ranges.map(({ first, last }) =>
    first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`,
  );
  return [first, ...others];
}

const hex = (code: number): string => code.toString(16).toUpperCase();
