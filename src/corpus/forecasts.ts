import type { Analysis } from '../schemas/analysis.ts';
import { earliest, latest } from '../wording/dates.ts';
import type { Corpus, Entry, JoinedQuestion, PlacedClaim } from './corpus.ts';
import { questionsByClaim } from './questions.ts';
import { analysesOf } from './roots.ts';

/** A forecast, and the questions in which later analyses answer what it is about. */
export interface Forecast {
  claim: Extract<PlacedClaim, { kind: 'forecast' }>;
  later: { question: JoinedQuestion; analyses: Entry<Analysis>[] }[];
}

/** Forecasts with one horizon, by analysis from the oldest. */
export interface Horizon {
  /** `dated` if a date says when they should have come true, `worded` if words alone say so, `open` if nothing does. */
  kind: 'dated' | 'worded' | 'open';
  /** The date of one that is dated. */
  date: string | undefined;
  /** Whether the date had passed when the content last changed. */
  passed: boolean;
  forecasts: Forecast[];
}

/** All forecasts by horizon: by date, the earliest first, then those that give words alone, then those that give none. */
export function forecastHorizons({ claims, questions, modified }: Corpus): Horizon[] {
  const answered = questionsByClaim(questions.values());
  const forecasts = [...claims.values()]
    .filter((claim) => claim.kind === 'forecast')
    .map((claim) => ({ claim, later: laterAnswers(claim, answered) }));
  return [...Map.groupBy(forecasts, ({ claim }) => claim.horizonDate ?? kindOf(claim)).values()]
    .flatMap((those): Horizon[] => {
      const [first] = those;
      if (!first) return [];
      const { horizonDate: date } = first.claim;
      const passed = date !== undefined && latest(date) < earliest(modified);
      return [{ kind: kindOf(first.claim), date, passed, forecasts: those }];
    })
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || end(a) - end(b));
}

const order: Horizon['kind'][] = ['dated', 'worded', 'open'];

const kindOf = ({ horizon, horizonDate }: Forecast['claim']): Horizon['kind'] =>
  horizonDate !== undefined ? 'dated' : horizon !== undefined ? 'worded' : 'open';

/** Until when a horizon lasts. Those without a date are of two kinds, each once, so that they are never compared. */
const end = ({ date }: Horizon): number => (date === undefined ? 0 : latest(date));

function laterAnswers(
  { analysis, reference }: Forecast['claim'],
  answered: Map<string, JoinedQuestion[]>,
): Forecast['later'] {
  const made = latest(analysis.data.date);
  return (answered.get(reference) ?? [])
    .map((question) => ({
      question,
      analyses: analysesOf(question.claims).filter(({ data }) => latest(data.date) > made),
    }))
    .filter(({ analyses }) => analyses.length > 0);
}
