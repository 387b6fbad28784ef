import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { shownText } from '../../src/search/index-text.ts';
import { searchRecords } from '../../src/search/index/corpus-records.ts';
import { pagefindFiles } from '../../src/search/index/pagefind-files.ts';
import { type Lexicon, loadLexicon } from '../../src/search/lexicon.ts';
import { resultOf } from '../../src/search/query/excerpt.ts';
import { createEngine, type Engine, type Pagefind, scoring } from '../../src/search/query/pagefind.ts';
import { defaultWeights, type Weights } from '../../src/search/query/ranking.ts';
import { createSearch } from '../../src/search/query/search.ts';
import type { Planted } from '../generated/corpus.ts';
import { markdownTable } from '../markdown-table.ts';
import { serveStatic, type StaticHost } from '../static-host.ts';
import { answerable, quality, type Run } from './quality.ts';
import type { Query } from './query-set.ts';
import { qualityCells } from './report.ts';

/** A search without one of its parts. */
interface Variant {
  name: string;
  weights?: Partial<Weights>;
  /** Pagefind's options for ranking; empty for its own. */
  ranking?: object;
  engine?: (engine: Engine) => Engine;
  lexicon?: (lexicon: Lexicon) => Lexicon;
}

const without =
  (name: keyof Awaited<ReturnType<Lexicon['variants']>>) =>
  (lexicon: Lexicon): Lexicon => ({
    ...lexicon,
    variants: async (words) => ({ ...(await lexicon.variants(words)), [name]: () => [] }),
  });

const variants: Variant[] = [
  { name: 'this search' },
  { name: 'without completeness', weights: { completeness: 0 } },
  { name: 'without the phrase bonus', weights: { phrase: 0 } },
  {
    name: 'without secondary kinds',
    engine: (engine) => ({ ...engine, withFilter: async () => new Set() }),
  },
  { name: 'without spellings of names', lexicon: without('spellings') },
  { name: 'without synonyms', lexicon: without('synonyms') },
  {
    name: 'without completion and correction',
    lexicon: (lexicon) => ({ ...lexicon, words: async () => [] }),
  },
  { name: 'with Pagefind’s own scoring', ranking: {} },
];

/** Finds the addresses of the first ten results of a query. */
type Find = (query: string) => Promise<string[]>;

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
  const pagefind = (await import(pathToFileURL(join(real.folder, 'pagefind/pagefind.js')).href)) as Pagefind;
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
    return [name, hit1, hit3, mrr, `${first} of ${generated.planted.length}`];
  };
  const rows = [];
  for (const variant of variants)
    rows.push(await row(variant.name, ({ host }) => variantOf(pagefind, host, variant)));
  await writePlainIndex(sites.real);
  await writePlainIndex(sites.generated);
  rows.push(await row('plain Pagefind', ({ host }) => plainPagefind(pagefind, host)));
  await Promise.all([sites.real.host.stop(), sites.generated.host.stop()]);
  return markdownTable(['search', 'hit@1', 'hit@3', 'MRR', 'planted phrases first'], rows);
}

/** Where the host of a site serves its index, and where that of the same records with their texts as they are. */
const indexAt = ({ address }: StaticHost, path = 'pagefind/'): object => ({
  basePath: address + path,
  baseUrl: '/',
});

async function variantOf(
  pagefind: Pagefind,
  host: StaticHost,
  {
    weights,
    ranking = scoring,
    engine: change = (engine) => engine,
    lexicon: alter = (lexicon) => lexicon,
  }: Variant,
): Promise<Find> {
  const engine = change(await createEngine(pagefind, { ...indexAt(host), ranking }));
  const lexicon = alter(await loadLexicon(host.address));
  const search = createSearch(engine, lexicon, { ...defaultWeights, ...weights });
  return async (query) => {
    const { hits } = await search.answer(query);
    return Promise.all(hits.slice(0, 10).map(async (hit) => (await hit.result()).url));
  };
}

/** Pagefind as it comes: its own ranking, the whole query in one search. */
async function plainPagefind(pagefind: Pagefind, host: StaticHost): Promise<Find> {
  const engine = await createEngine(pagefind, indexAt(host, plainPath));
  return async (query) => {
    const postings = (await engine.word(query)).slice(0, 10);
    return Promise.all(
      postings.map(async (posting) => {
        const words = posting.words.map((word) => [word]);
        return resultOf(await posting.data(), words, []).url;
      }),
    );
  };
}

const plainPath = 'plain/';

/** Indexes the records of a site with their texts as readers see them. */
async function writePlainIndex({ corpus, folder }: Site): Promise<void> {
  const records = searchRecords(corpus).map((record) => ({
    ...record,
    content: shownText(record.content),
    meta: { ...record.meta, title: shownText(record.meta.title) },
  }));
  for (const { path, content } of await pagefindFiles(records)) {
    const file = join(folder, plainPath, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
