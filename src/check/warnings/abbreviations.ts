import type { Name } from '../../schemas/name.ts';

/** Abbreviations that every reader of the news knows. */
const known = new Set(
  'AK BBC CNN CIA COVID DNA EU FBI GDP ID II III IV IT NATO NGO PDF TV UAE UK UN US USA USD USSR VI'.split(
    ' ',
  ),
);

const form = /\b[A-Z][A-Z&]*[A-Z]\b(?:-[A-Z]+\b)*/g;

/**
 * The abbreviations in `text` that `context` does not spell out: not by a name of theirs, nor in brackets, nor by words
 * with their initials.
 */
export function unspelt(text: string, context: string, names: Name[]): string[] {
  const initials = initialsOf(context);
  return [...new Set(text.match(form))].filter((short) => {
    if (known.has(short) || context.includes(`(${short}`) || new RegExp(`\\b${short} \\(`).test(context))
      return false;
    const full = names.filter((name) => spellings(name).includes(short)).flatMap(spellings);
    return (
      !full.some((name) => !isShort(name) && context.includes(name)) &&
      !initials.includes(short.replaceAll('-', ''))
    );
  });
}

const isShort = (name: string): boolean => (name.match(form) ?? []).join('') === name.replace(/[\s-]/g, '');

const spellings = ({ name, short, printed, variants }: Name): string[] => [
  name,
  ...(short ? [short] : []),
  ...Object.values(printed).flat(),
  ...variants,
];

/** The initials of the words with a capital, in one run: United Nations Security Council becomes UNSC. */
const initialsOf = (text: string): string =>
  (text.match(/\b[A-Z](?=[a-z])|[.!?\n]/g) ?? []).join('').replace(/[.!?\n]+/g, ' ');
