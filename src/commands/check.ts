/** `npm run check:content`: prints all mistakes in content/. */
import { contentProblems } from '../check/content.ts';
import { problemReport } from '../check/problem.ts';

const problems = contentProblems(process.cwd());
if (problems.length > 0) {
  console.error(problemReport(problems));
  process.exitCode = 1;
} else console.log('no mistakes in the content');
