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

/** Problems as text, one a line, sorted by file and line. */
export const problemRows = (problems: Problem[]): string[] =>
  problems
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, field, message }) => `${file}:${line}  ${field}  ${message}`);

/** All mistakes as text, with their number at the end. */
export const problemReport = (problems: Problem[]): string =>
  [...problemRows(problems), `${counted(problems.length, 'mistake')} in the content`].join('\n');
