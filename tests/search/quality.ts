import type { Query } from './query-set.ts';

/** A query with the addresses of its results, best first. */
export interface Run extends Query {
  results: string[];
}

/** The quality of the results of some queries. Shares are from 0 to 1. */
export interface Quality {
  queries: number;
  /** Share of queries whose first result answers. */
  hit1: number;
  /** Share of queries with an answer among the first three results. */
  hit3: number;
  /** Mean of 1 / the place of the first result that answers, 0 if none of the first ten does. */
  mrr: number;
  /** Share of queries whose first result is an answer of grade 2. */
  exact1: number;
}

/** Place of the first result that answers, from 1; infinite if none does. */
export function place({ results, answers }: Run): number {
  const at = results.findIndex((result) => result in answers);
  return at < 0 ? Infinity : at + 1;
}

export function quality(runs: Run[]): Quality {
  const mean = (of: (run: Run) => number): number =>
    runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
  return {
    queries: runs.length,
    hit1: mean((run) => Number(place(run) === 1)),
    hit3: mean((run) => Number(place(run) <= 3)),
    mrr: mean((run) => 1 / place(run)),
    exact1: mean(({ results: [first = ''], answers }) => Number(answers[first] === 2)),
  };
}

export const answerable = (runs: Run[]): Run[] => runs.filter(({ kind }) => kind !== 'nothing');

/** The query, the results and the wanted results of each run. */
export const described = (runs: Run[]): string =>
  runs
    .map(({ kind, query, results, answers }) =>
      [
        `${kind}: ${query}`,
        ...results.slice(0, 3).map((result, at) => `  ${at + 1}. ${result}`),
        ...(results.length === 0 ? ['  nothing found'] : []),
        ...Object.entries(answers).map(([address, grade]) => `  wanted (${grade}) ${address}`),
      ].join('\n'),
    )
    .join('\n\n');
