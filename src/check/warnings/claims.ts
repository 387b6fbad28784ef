import { claimReference } from '../../addresses.ts';
import type { Problem } from '../problem.ts';
import { fieldName, type Records } from '../records.ts';

/** Claims that answer no question. */
export function unansweringClaims({ analyses, questions }: Records): Problem[] {
  const asked = new Set(questions.flatMap(({ data }) => data.answers.flatMap(({ claims }) => claims)));
  return analyses.flatMap(({ id, data, path, lineOf }) =>
    data.claims.flatMap((claim, at) =>
      asked.has(claimReference(id, claim.id))
        ? []
        : [
            {
              file: path,
              line: lineOf(['claims', at]),
              field: fieldName(data, ['claims', at]),
              message: 'answers no question: add it to one, or ask one',
            },
          ],
    ),
  );
}

/** Estimates without the date for which they hold: nobody can compare them. */
export const undatedEstimates = ({ analyses }: Records): Problem[] =>
  analyses.flatMap(({ data, path, lineOf }) =>
    data.claims.flatMap((claim, at) =>
      claim.kind === 'estimate' && claim.asOf === undefined
        ? [
            {
              file: path,
              line: lineOf(['claims', at]),
              field: fieldName(data, ['claims', at]),
              message: 'is an estimate without a date: give asOf if the text says or implies when it holds',
            },
          ]
        : [],
    ),
  );
