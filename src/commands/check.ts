import { contentProblems } from '../check/content.ts';
import { problemReport } from '../check/problem.ts';
import { readCorpus } from '../check/read-corpus.ts';
import { contentWarnings } from '../check/warnings.ts';

const problems = contentProblems(process.cwd());
if (problems.length > 0) {
  console.error(problemReport(problems));
  process.exitCode = 1;
} else {
  for (const warning of contentWarnings(readCorpus(process.cwd()))) console.warn(`warning: ${warning}`);
  console.log('no mistakes in the content');
}
