import type { Analysis } from '../schemas/analysis.ts';
import { checkBody, repeated } from './body.ts';
import type { Problem, Report } from './problem.ts';
import { fieldName, type Filed } from './records.ts';

/** The mistakes within one analysis: in its lists and its notes, and between its body and its frontmatter. */
export function checkAnalysis(file: Filed<Analysis>): Problem[] {
  const { data } = file;
  const field = (path: PropertyKey[], message: string): Problem => ({
    file: file.path,
    line: file.lineOf(path),
    field: fieldName(data, path),
    message,
  });
  return [...checkLists(data, field), ...checkNotes(data, field), ...checkBody(file, field)];
}

function checkLists(
  { claims, citations, keyClaims, changes, author, authorBasis }: Analysis,
  report: Report,
): Problem[] {
  const ids = new Set(claims.map(({ id }) => id));
  return [
    ...repeated(claims.map(({ id }) => id)).map((at) =>
      report(
        ['claims', at, 'id'],
        `"${claims[at]?.id}" is also the id of an earlier claim: give each its own`,
      ),
    ),
    ...repeated(citations.map(({ work }) => work)).map((at) =>
      report(
        ['citations', at, 'work'],
        `"${citations[at]?.work}" is listed twice: put all its notes into one entry`,
      ),
    ),
    ...keyClaims.flatMap((id, at) =>
      ids.has(id)
        ? []
        : [report(['keyClaims', at], `"${id}" is not a claim of this analysis: use one of its ids`)],
    ),
    ...changes.flatMap((change, at) =>
      change.claims.flatMap((id, index) =>
        ids.has(id)
          ? []
          : [
              report(
                ['changes', at, 'claims', index],
                `"${id}" is not a claim of this analysis: use one of its ids; mention a claim that is gone in what`,
              ),
            ],
      ),
    ),
    ...(author.length === 0 && !authorBasis
      ? [report(['authorBasis'], 'is missing: if author is empty, say why')]
      : []),
  ];
}

function checkNotes(
  { claims, citations, missingNotes, notesInOriginal }: Analysis,
  report: Report,
): Problem[] {
  const numbers = new Set(missingNotes.map(({ number }) => number));
  const problems: Problem[] = [];
  citations.forEach(({ notes }, at) => {
    for (const [index, { number, cannotHold }] of notes.entries()) {
      numbers.add(number);
      for (const [place, id] of cannotHold.entries())
        if (
          !claims.some((claim) => claim.id === id && [...claim.notes, ...claim.closingNotes].includes(number))
        )
          problems.push(
            report(
              ['citations', at, 'notes', index, 'cannotHold', place],
              `"${id}" is not a claim that names note ${number}: use the id of one that does`,
            ),
          );
      if (number > notesInOriginal)
        problems.push(
          report(
            ['citations', at, 'notes', index],
            `${number} is greater than notesInOriginal: correct one of them`,
          ),
        );
    }
  });
  claims.forEach((claim, at) => {
    for (const list of ['notes', 'closingNotes'] as const)
      for (const [index, number] of claim[list].entries()) {
        if (!numbers.has(number))
          problems.push(
            report(
              ['claims', at, list, index],
              `${number} is no note of the original: put it under the work it cites, or into missingNotes`,
            ),
          );
        if (list === 'closingNotes' && claim.notes.includes(number))
          problems.push(
            report(
              ['claims', at, list, index],
              `${number} is in notes too: a mark stands at the words or closes the passage`,
            ),
          );
      }
  });
  const lost = Array.from({ length: notesInOriginal }, (_, index) => index + 1).filter(
    (each) => !numbers.has(each),
  );
  if (lost.length > 0)
    problems.push(
      report(
        ['notesInOriginal'],
        `leaves ${lost.join(', ')} unaccounted for: put each note under the work that it cites, or into missingNotes`,
      ),
    );
  return problems;
}
