/**
 * `npm run suggest -- <analysis>`: prints what may belong beside each claim of an analysis.
 * `npm run suggest -- --measure`: leaves claims out of their questions and counts how often they are found again.
 */
import { readContent, readCorpus } from '../check/read-corpus.ts';
import { problemRows } from '../check/problem.ts';
import { doubleNames, doubleWorks } from '../check/warnings/doubles.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { questionsByClaim } from '../corpus/questions.ts';
import { doubleQuestions } from '../suggest/double-questions.ts';
import { measure, type Recall } from '../suggest/measure.ts';
import { suggester, type Suggestion } from '../suggest/suggestions.ts';

/** Below this likeness a suggestion is more often wrong than worth a look. */
const enough = 0.15;

/**
 * What may belong beside each claim of an analysis, as text: its questions are left out, and a claim that is alike.
 * @throws Error if there is no such analysis
 */
export function suggestionText(corpus: Corpus, analysis: string): string {
  const briefing = corpus.briefings.find(({ id }) => id === analysis);
  if (!briefing)
    throw new Error(
      `"${analysis}" is no analysis: use one of ${corpus.briefings.map(({ id }) => id).join(', ')}`,
    );
  const suggest = suggester(corpus);
  const asked = questionsByClaim(corpus.questions.values());
  return [...briefing.claims.values()]
    .map((claim) => {
      const own = asked.get(claim.reference) ?? [];
      const questions = suggest.questions(claim).filter(({ item }) => !own.includes(item));
      const beside = new Set(own.flatMap((question) => question.claims));
      const claims = suggest.claims(claim).filter(({ item }) => !beside.has(item));
      return [
        `${claim.id}  ${claim.statement}`,
        ...own.map(({ id, data }) => `  answers   ${id}  ${data.question}`),
        ...worth(questions).map(
          (each) => `  question  ${each.item.id}  ${each.item.data.question}${why(each)}`,
        ),
        ...worth(claims).map(
          (each) => `  claim     ${each.item.reference}  ${each.item.statement}${why(each)}`,
        ),
      ].join('\n');
    })
    .join('\n\n');
}

const worth = <Item>(suggestions: Suggestion<Item>[]): Suggestion<Item>[] =>
  suggestions.filter(({ score }) => score >= enough);

const why = ({ shared }: Suggestion<unknown>): string => `  (${shared.slice(0, 4).join(', ')})`;

const percent = (part: number, { claims }: Recall): string =>
  `${part} (${Math.round((100 * part) / claims)} %)`;

/** How well questions are found again, as text. */
export const measureText = (corpus: Corpus): string =>
  (['claim', 'analysis'] as const)
    .map((leaveOut) => {
      const recall = measure(corpus, leaveOut);
      const what = leaveOut === 'claim' ? 'one claim left out' : 'its whole analysis left out';
      return `${what}: of ${recall.claims} claims ${percent(recall.first, recall)} find a question of theirs first, ${percent(recall.firstFive, recall)} among the first five`;
    })
    .join('\n');

if (import.meta.main) {
  const [analysis = ''] = process.argv.slice(2);
  try {
    const corpus = readCorpus(process.cwd());
    if (analysis === '--measure') console.log(measureText(corpus));
    else {
      console.log(suggestionText(corpus, analysis));
      const { records } = readContent(process.cwd());
      const doubles = problemRows([...doubleWorks(records), ...doubleNames(records)]);
      for (const row of [...doubles, ...doubleQuestions(corpus)]) console.log(`\n${row}`);
    }
  } catch (error) {
    console.error(`npm run suggest -- <analysis>: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
