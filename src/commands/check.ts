import { contentProblems } from '../check/content.ts';
import { problemReport, problemRows } from '../check/problem.ts';
import { readContent } from '../check/read-corpus.ts';
import { contentWarnings } from '../check/warnings/warnings.ts';
import { counted } from '../wording/counted.ts';

const problems = contentProblems(process.cwd());
if (problems.length > 0) {
  console.error(problemReport(problems));
  process.exitCode = 1;
} else {
  const warnings = problemRows(contentWarnings(readContent(process.cwd()).records));
  for (const warning of warnings) console.warn(`warning: ${warning}`);
  const besides = warnings.length > 0 ? `, ${counted(warnings.length, 'warning')}` : '';
  console.log(`no mistakes in the content${besides}`);
}
