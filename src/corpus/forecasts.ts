import type { Analysis } from '../schemas/analysis.ts';
import { latest } from '../wording/dates.ts';
import type { Corpus, Entry, JoinedQuestion, PlacedClaim } from './corpus.ts';
import { questionsByClaim } from './questions.ts';
import { analysesOf } from './roots.ts';

/** A forecast, and the questions in which later analyses answer what it is about. */
export interface Forecast {
  claim: Extract<PlacedClaim, { kind: 'forecast' }>;
  later: { question: JoinedQuestion; analyses: Entry<Analysis>[] }[];
}

/** All forecasts by analysis, those with a horizon first. */
export function forecasts({ claims, questions }: Corpus): Forecast[] {
  const answered = questionsByClaim(questions.values());
  return [...claims.values()]
    .filter((claim) => claim.kind === 'forecast')
    .map((claim) => {
      const end = latest(claim.analysis.data.date);
      const later = (answered.get(claim.reference) ?? []).map((question) => ({
        question,
        analyses: analysesOf(question.claims).filter(({ data }) => latest(data.date) > end),
      }));
      return { claim, later: later.filter(({ analyses }) => analyses.length > 0) };
    })
    .toSorted(
      ({ claim: a }, { claim: b }) =>
        latest(a.analysis.data.date) - latest(b.analysis.data.date) ||
        Number(a.horizon === undefined) - Number(b.horizon === undefined),
    );
}
