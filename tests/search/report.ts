import { markdownTable } from '../markdown-table.ts';
import { answerable, type Quality, quality, type Run } from './quality.ts';
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
  if (runs.length === 0) return [name, '0', '', '', '', ''];
  const { hit1, hit3, mrr, exact1 } = qualityCells(quality(runs));
  return [name, String(runs.length), hit1, hit3, mrr, exact1];
}

/** Quality as it is written in tables. */
export const qualityCells = ({
  hit1,
  hit3,
  mrr,
  exact1,
}: Quality): Record<'hit1' | 'hit3' | 'mrr' | 'exact1', string> => ({
  hit1: percent(hit1),
  hit3: percent(hit3),
  mrr: mrr.toFixed(2),
  exact1: percent(exact1),
});

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

/**
 * Replaces what a document has between `<!-- name -->` and `<!-- /name -->`.
 * @throws Error if it has no such place
 */
export function withSection(document: string, name: string, text: string): string {
  const section = new RegExp(`(?<=<!-- ${name} -->)[\\s\\S]*?(?=<!-- /${name} -->)`);
  if (!section.test(document)) throw new Error(`the document has no <!-- ${name} --> … <!-- /${name} -->`);
  return document.replace(section, () => `\n\n${text}\n\n`);
}
