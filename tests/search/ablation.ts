import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { corpusPlaces } from '../../src/search/index/corpus-places.ts';
import { secondaryKinds } from '../../src/search/place.ts';
import type { Lexicon } from '../../src/search/lexicon.ts';
import type { Pagefind } from '../../src/search/query/pagefind.ts';
import { defaultWeights, type Weights } from '../../src/search/query/ranking.ts';
import type { Parts } from '../../src/search/query/search.ts';
import type { Planted } from '../generated/corpus.ts';
import { markdownTable } from '../markdown-table.ts';
import { serveStatic, type StaticHost } from '../static-host.ts';
import { type Find, pagefindOf, searchInNode } from './in-node.ts';
import { answerable, quality, type Run } from './quality.ts';
import type { Query } from './query-set.ts';
import { qualityCells } from './report.ts';

const weighted = (weights: Partial<Weights>) => () => ({ weights: { ...defaultWeights, ...weights } });

const without =
  (name: keyof Awaited<ReturnType<Lexicon['variants']>>) =>
  ({ lexicon }: Parts) => ({
    lexicon: {
      ...lexicon,
      variants: async (words: string[]) => ({ ...(await lexicon.variants(words)), [name]: () => [] }),
    },
  });

const sameForAllKinds = Object.fromEntries(Object.keys(secondaryKinds).map((kind) => [kind, 1]));

/** Searches without one of their parts. */
const variants: [name: string, change: (parts: Parts) => Partial<Parts>][] = [
  ['this search', () => ({})],
  ['without completeness', weighted({ completeness: 0 })],
  ['without the phrase bonus', weighted({ phrase: 0 })],
  ['without the saturation', weighted({ saturation: 100 })],
  ['without the length of places', weighted({ length: 0 })],
  ['without secondary kinds', weighted({ kinds: sameForAllKinds as Weights['kinds'] })],
  ['without spellings of names', without('spellings')],
  ['without synonyms', without('synonyms')],
  [
    'without completion and correction',
    ({ lexicon }) => ({ lexicon: { ...lexicon, words: async () => [] } }),
  ],
];

/** A built site, the corpus in its index, and its host. */
interface Site {
  folder: string;
  corpus: Corpus;
  host: StaticHost;
}

/**
 * What each part of the search adds, as a Markdown table: the query set on one site, planted phrases on another.
 * Runs the search in Node, on the indexes of the built sites.
 */
export async function ablation(
  real: Omit<Site, 'host'> & { queries: Query[] },
  generated: Omit<Site, 'host'> & { planted: Planted[] },
): Promise<string> {
  const pagefind = await pagefindOf(real.folder);
  const sites = {
    real: { ...real, host: await serveStatic(real.folder) },
    generated: { ...generated, host: await serveStatic(generated.folder) },
  };
  const row = async (name: string, findIn: (site: Site) => Promise<Find>): Promise<string[]> => {
    const find = { real: await findIn(sites.real), generated: await findIn(sites.generated) };
    const runs: Run[] = [];
    for (const query of real.queries) runs.push({ ...query, results: await find.real(query.query) });
    let first = 0;
    for (const { phrase, address } of generated.planted)
      if ((await find.generated(phrase))[0] === address) first++;
    const { hit1, hit3, mrr } = qualityCells(quality(answerable(runs)));
    const silent = runs.filter(({ kind, results }) => kind === 'nothing' && results.length === 0);
    return [name, hit1, hit3, mrr, String(silent.length), `${first} of ${generated.planted.length}`];
  };
  const rows = [];
  for (const [name, change] of variants)
    rows.push(await row(name, ({ host }) => searchInNode(pagefind, host, change)));
  await writePlainIndex(sites.real);
  await writePlainIndex(sites.generated);
  rows.push(await row('plain Pagefind', ({ host }) => plainPagefind(pagefind, host)));
  await Promise.all([sites.real.host.stop(), sites.generated.host.stop()]);
  return markdownTable(['search', 'hit@1', 'hit@3', 'MRR', 'find nothing', 'planted phrases first'], rows);
}

/** Pagefind as it comes: a record each place, its own ranking, the whole query in one search. */
async function plainPagefind(pagefind: Pagefind, { address }: StaticHost): Promise<Find> {
  const instance = pagefind.createInstance({ basePath: address + plainPath, noWorker: true });
  await instance.init();
  return async (query) => {
    const { results } = await instance.search(query);
    const first = results.slice(0, 10) as unknown as { data(): Promise<{ raw_url: string }> }[];
    return Promise.all(first.map(async (result) => (await result.data()).raw_url));
  };
}

const plainPath = 'plain/';

/** Indexes the places of a site, each as a record of its own. */
async function writePlainIndex({ corpus, folder }: Site): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const { place, also } of corpusPlaces(corpus))
    await index?.addCustomRecord({
      url: place.url,
      language: 'en',
      content: [place.text, ...also].join('\n'),
      meta: { title: place.title },
    });
  const { files } = (await index?.getFiles()) ?? { files: [] };
  for (const { path, content } of files) {
    const file = join(folder, plainPath, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
