import type { Question, Reason } from '../schemas/question.ts';
import type { JoinedQuestion, PlacedClaim, Relation } from './corpus.ts';
import { earliest } from '../wording/dates.ts';
import { claimDate } from './claim-dates.ts';
import { analysesOf, claimsByAnalysis } from './roots.ts';

/** Reasons with which different answers can all be true. Another origin is not one: two sources can contradict each other. */
const reconciling: Reason[] = ['other date', 'other scope', 'other measure', 'other part'];

/**
 * One answer of one analysis is alone; one answer of several is agreement. Several answers contradict each other, unless
 * `because` says why all of them can be true: then they are apart.
 * @param analyses how many analyses give the answers
 */
export function relationOf(
  { answers, because }: Pick<Question, 'answers' | 'because'>,
  analyses: number,
): Relation {
  if (answers.length === 1) return analyses === 1 ? 'alone' : 'agree';
  return because.some((reason) => reconciling.includes(reason)) ? 'apart' : 'contradict';
}

/** The questions that each claim answers, by the claim's reference. */
export function questionsByClaim(questions: Iterable<JoinedQuestion>): Map<string, JoinedQuestion[]> {
  const found = new Map<string, JoinedQuestion[]>();
  for (const question of questions)
    for (const { reference } of question.claims)
      found.set(reference, [...(found.get(reference) ?? []), question]);
  return found;
}

/** The questions whose answers contradict each other, by the reference of each claim that answers one. */
export const contradictions = (questions: Iterable<JoinedQuestion>): Map<string, JoinedQuestion[]> =>
  questionsByClaim([...questions].filter(({ relation }) => relation === 'contradict'));

/** The analyses that answer a question otherwise than a claim does. */
export function opponents({ answers }: JoinedQuestion, claim: PlacedClaim) {
  const others = answers.filter(({ claims }) => !claims.includes(claim)).flatMap(({ claims }) => claims);
  return analysesOf(others);
}

/** What each analysis answers to a question, by its id: the answers with their places in the list, and the first claim of each. */
export function answersByAnalysis({ answers }: JoinedQuestion) {
  const given = answers.flatMap(({ answer, claims }, camp) =>
    claimsByAnalysis(claims).flatMap(({ analysis, claims: [claim] }) =>
      claim ? [{ analysis: analysis.id, camp, answer, claim }] : [],
    ),
  );
  return Map.groupBy(given, ({ analysis }) => analysis);
}

/** The first moment that all claims on a question are about, in milliseconds UTC; before all time if one has no date. */
export function asksAbout({ claims }: JoinedQuestion): number {
  const dates = claims.map(claimDate);
  return Math.min(...dates.map((date) => (date === undefined ? -Infinity : earliest(date))));
}

/** Compares questions by the first date that their claims are about; those without a date come last. */
export function byTime(a: JoinedQuestion, b: JoinedQuestion): number {
  const [first, other] = [firstTime(a), firstTime(b)];
  return first === other ? (a.id < b.id ? -1 : 1) : first - other;
}

const firstTime = ({ claims }: JoinedQuestion): number =>
  Math.min(...claims.map(claimDate).map((date) => (date === undefined ? Infinity : earliest(date))));

/** The questions whose answers contradict each other: those that set most analyses against one another come first. */
export const contradicting = (questions: Iterable<JoinedQuestion>): JoinedQuestion[] =>
  [...questions]
    .filter(({ relation }) => relation === 'contradict')
    .toSorted((a, b) => analysesOf(b.claims).length - analysesOf(a.claims).length);
