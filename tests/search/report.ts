import { markdownTable } from '../markdown-table.ts';
import { answerable, quality, type Run } from './quality.ts';
import { queryKinds } from './query-set.ts';

/** The quality of the search by kind of query, as a Markdown table. */
export function queryReport(runs: Run[]): string {
  const kinds = queryKinds.filter((kind) => kind !== 'nothing');
  const nothing = runs.filter(({ kind }) => kind === 'nothing');
  const sets = [...Map.groupBy(answerable(runs), ({ set }) => set)];
  const silent = nothing.filter(({ results }) => results.length === 0);
  return markdownTable(
    ['queries', 'number', 'hit@1', 'hit@3', 'MRR', 'exact first'],
    [
      ...kinds.map((kind) =>
        row(
          kind,
          runs.filter((run) => run.kind === kind),
        ),
      ),
      row('all of these', answerable(runs)),
      ...(sets.length > 1 ? sets.map(([set, each]) => row(`in the set ${set}`, each)) : []),
      ['nothing', String(nothing.length), `${silent.length} find nothing`, '', '', ''],
    ],
  );
}

function row(name: string, runs: Run[]): string[] {
  const { queries, hit1, hit3, mrr, exact1 } = quality(runs);
  if (queries === 0) return [name, '0', '', '', '', ''];
  return [name, String(queries), ...[hit1, hit3].map(percent), mrr.toFixed(2), percent(exact1)];
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

const open = '<!-- queries -->';
const close = '<!-- /queries -->';
const between = new RegExp(`(?<=${open})[\\s\\S]*?(?=${close})`);

/** The report that a README holds; undefined where it has no place for one. */
export const reportIn = (readme: string): string | undefined => between.exec(readme)?.[0].trim();

/** @throws where the README has no place for a report */
export function withReport(readme: string, report: string): string {
  if (!between.test(readme)) throw new Error(`README.md has no ${open} … ${close} for the report`);
  return readme.replace(between, () => `\n\n${report}\n\n`);
}
