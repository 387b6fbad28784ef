/** `npm run links`: asks every address outside the site that the content names, and writes what became of each. */
import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { readCorpus } from '../check/read-corpus.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { archivedCopy } from '../exports/archive.ts';
import { type CheckedLink, checkLinks } from './link-check.ts';

const report = 'links.csv';

/** The addresses outside the site that the content names, each with its archived copy, as far as there is one. */
export function outsideLinks({ site, briefings, works, names }: Corpus): Map<string, string> {
  const plain = [
    site.licence.url,
    ...briefings.flatMap(({ data }) => data.url ?? []),
    ...[...names.values()].flatMap(({ data }) => data.sameAs),
  ];
  return new Map([
    ...plain.map((address): [string, string] => [address, '']),
    ...[...works.values()].flatMap((work): [string, string][] =>
      work.data.URL ? [[work.data.URL, archivedCopy(work) ?? '']] : [],
    ),
  ]);
}

/** The report as CSV: an address a line, with its state, the reason, and the archived copy. */
export const linkReport = (links: CheckedLink[], archived: Map<string, string>): string =>
  stringify(
    links.map(({ address, state, why }) => [address, state, why, archived.get(address) ?? '']),
    { header: true, columns: ['address', 'state', 'why', 'archived copy'] },
  );

if (import.meta.main) {
  const archived = outsideLinks(readCorpus(process.cwd()));
  const links = await checkLinks([...archived.keys()], {
    agent: 'briefing-link-check',
    pause: 2000,
    patience: 30_000,
    retries: 2,
  });
  writeFileSync(report, linkReport(links, archived));
  for (const [state, its] of Map.groupBy(links, (link) => link.state)) console.log(`${its.length} ${state}`);
  console.log(`${report} has them all`);
}
