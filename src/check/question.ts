import { claimReference } from '../addresses.ts';
import type { Analysis } from '../schemas/analysis.ts';
import type { Claim, Estimate } from '../schemas/claim.ts';
import { ends } from '../schemas/figure.ts';
import type { Question } from '../schemas/question.ts';
import { earliest, latest } from '../wording/dates.ts';
import type { Problem } from './problem.ts';
import { fieldName, type Filed } from './records.ts';

/** The claims of all analyses by reference, `<analysis>/<claim>`, in the order of the analyses' dates. */
export function claimsByReference(analyses: Pick<Filed<Analysis>, 'id' | 'data'>[]): Map<string, Claim> {
  const ordered = analyses.toSorted(
    (a, b) => latest(a.data.date) - latest(b.data.date) || a.id.localeCompare(b.id),
  );
  return new Map(
    ordered.flatMap(({ id, data }) =>
      data.claims.map((claim) => [claimReference(id, claim.id), claim] as const),
    ),
  );
}

/** Ids that the page of a topic, which lists its questions, already uses. */
const reserved = new Set('main notes search cite claims sources questions'.split(' '));

/** Checks the questions: their ids, their claims, their answers, and that no two have the same claims. */
export function checkQuestions(files: Filed<Question>[], claims: Map<string, Claim>): Problem[] {
  const known = new Map<string, Filed<Question>>();
  return files.flatMap((file) => {
    const report = (path: PropertyKey[], message: string): Problem => ({
      file: file.path,
      line: file.lineOf(path),
      field: fieldName(file.data, path),
      message,
    });
    const key = file.data.answers
      .flatMap((answer) => answer.claims)
      .toSorted()
      .join(' ');
    const twin = known.get(key);
    known.set(key, file);
    return [
      ...(reserved.has(file.id)
        ? [
            {
              ...report([], `"${file.id}" is an id that the page of a topic already uses: choose another`),
              line: 1,
              field: 'file name',
            },
          ]
        : []),
      ...checkAnswers(file.data, claims).map(([path, message]) => report(path, message)),
      ...(twin
        ? [report(['answers'], `have the same claims as ${twin.path}: make one question of the two`)]
        : []),
    ];
  });
}

type Finding = [path: PropertyKey[], message: string];

function checkAnswers({ answers, because }: Question, claims: Map<string, Claim>): Finding[] {
  const order = new Map([...claims.keys()].map((reference, at) => [reference, at]));
  const seen = new Set<string>();
  const findings = answers.flatMap((answer, at) =>
    answer.claims.flatMap((reference, index): Finding[] => {
      const path = ['answers', at, 'claims', index];
      const before = order.get(answer.claims[index - 1] ?? '') ?? -1;
      const place = order.get(reference);
      if (place === undefined) return [[path, `"${reference}" is no claim of an analysis: correct it`]];
      if (seen.has(reference)) return [[path, `"${reference}" gives an answer already: a claim gives one`]];
      seen.add(reference);
      return place < before
        ? [[path, `"${reference}" is out of order: sort claims by the date of their analysis`]]
        : [];
    }),
  );
  if (findings.length > 0) return findings;
  if (answers.length === 1 && because.length > 0)
    return [[['because'], 'does not fit one answer: leave it out, or give the other answers']];
  return agreeing(answers, claims);
}

/** Claims of one answer whose figures exclude each other. */
const agreeing = (answers: Question['answers'], claims: Map<string, Claim>): Finding[] =>
  answers.flatMap((answer, at): Finding[] => {
    const estimates = answer.claims
      .flatMap((reference) => claims.get(reference) ?? [])
      .filter((claim) => claim.kind === 'estimate');
    const odd = estimates.find((one, index) =>
      estimates.slice(index + 1).some((other) => disjoint(one, other)),
    );
    return odd
      ? [
          [
            ['answers', at],
            `joins figures for the same date that exclude each other ("${odd.id}"): make two answers`,
          ],
        ]
      : [];
  });

/** Whether two estimates of one quantity for the same time leave no figure that both allow. */
function disjoint(a: Estimate, b: Estimate): boolean {
  if (a.quantity !== b.quantity || !a.asOf || !b.asOf) return false;
  if (latest(a.asOf) < earliest(b.asOf) || latest(b.asOf) < earliest(a.asOf)) return false;
  const [one, other] = [ends(a), ends(b)];
  return (one.high ?? Infinity) < (other.low ?? 0) || (other.high ?? Infinity) < (one.low ?? 0);
}
