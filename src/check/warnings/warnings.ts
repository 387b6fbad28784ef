import type { Problem } from '../problem.ts';
import type { Records } from '../records.ts';
import { undatedEstimates, unansweringClaims } from './claims.ts';
import { doubleNames, doubleWorks } from './doubles.ts';
import { bareSections, longSentences, unspeltAbbreviations } from './prose.ts';
import { worksWithoutAddress } from './works.ts';

/** What is no mistake but may be unfinished or hard to read. Nothing of it stops a build. */
export const contentWarnings = (records: Records): Problem[] => [
  ...unansweringClaims(records),
  ...undatedEstimates(records),
  ...records.analyses.flatMap((analysis) => [
    ...bareSections(analysis),
    ...longSentences(analysis),
    ...unspeltAbbreviations(analysis, records.names),
  ]),
  ...worksWithoutAddress(records),
  ...doubleWorks(records),
  ...doubleNames(records),
];
