import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadLexicon } from '../../src/search/lexicon.ts';
import { createEngine, type Pagefind } from '../../src/search/query/pagefind.ts';
import { createSearch, loadLayout, type Parts } from '../../src/search/query/search.ts';
import { placeTexts } from '../../src/search/texts.ts';
import type { StaticHost } from '../static-host.ts';

/** Finds the addresses of the first ten results of a query, from the root of the site. */
export type Find = (query: string) => Promise<string[]>;

/** Pagefind as a built site has it. */
export const pagefindOf = async (folder: string): Promise<Pagefind> =>
  (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as Pagefind;

/** The search of a built site in Node, with some of its parts changed. */
export async function searchInNode(
  pagefind: Pagefind,
  { address }: StaticHost,
  change: (parts: Parts) => Partial<Parts> = () => ({}),
): Promise<Find> {
  const [engine, lexicon, layout] = await Promise.all([
    createEngine(pagefind, { basePath: `${address}pagefind/` }),
    loadLexicon(address),
    loadLayout(address),
  ]);
  const parts = { engine, lexicon, layout, text: placeTexts(address, layout.texts) };
  const search = createSearch({ ...parts, ...change(parts) });
  return async (query) => {
    const { hits } = await search.answer(query);
    const results = await Promise.all(hits.slice(0, 10).map((hit) => hit.result()));
    return results.map(({ url }) => `/${url.slice(address.length)}`);
  };
}
