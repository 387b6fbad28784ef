import { counted } from '../wording/counted.ts';

/** One mistake in content/. */
export interface Problem {
  /** Path of the file from the root of the project. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** The field, or the part of the text, that is wrong: `claims.strength-2015.low`. */
  field: string;
  /** What was found and what to do: `3000 is more than high (1000): swap or correct them`. */
  message: string;
}

/** Makes the problem of a field of the frontmatter. */
export type Report = (path: PropertyKey[], message: string) => Problem;

/** All mistakes as text: sorted by file and line, one per line, with their number at the end. */
export function problemReport(problems: Problem[]): string {
  const rows = problems
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, field, message }) => `${file}:${line}  ${field}  ${message}`);
  return [...rows, `${counted(rows.length, 'mistake')} in the content`].join('\n');
}
