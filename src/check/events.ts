import type { Analysis } from '../schemas/analysis.ts';
import { eventOf } from '../schemas/claim.ts';
import type { Problem } from './problem.ts';
import { fieldName, type Filed } from './records.ts';

/** Claims that tell an event of which no claim gives the date. */
export function undatedEvents(analyses: Filed<Analysis>[]): Problem[] {
  const dated = new Set(
    analyses.flatMap(({ data }) => data.claims.map((claim) => claim.kind === 'event' && claim.event)),
  );
  return analyses.flatMap(({ path: file, data, lineOf }) =>
    data.claims.flatMap((claim, at) => {
      const event = eventOf(claim);
      if (event === undefined || dated.has(event)) return [];
      const path = ['claims', at, 'event'];
      const message = `"${event}" has no date: let a claim of kind event tell it, or leave this field out`;
      return [{ file, line: lineOf(path), field: fieldName(data, path), message }];
    }),
  );
}
