import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lexiconAddress, type LexiconHead, wordsAddress } from '../../src/search/lexicon.ts';
import { dist } from '../site/dist.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { tokenizer } from '../../src/search/tokens.ts';
import { openSite } from './site.ts';

interface Pagefind {
  createInstance(options: object): { search(query: string): Promise<{ results: unknown[] }> };
}

const site = openSite();
const head = JSON.parse(readFileSync(join(dist, lexiconAddress), 'utf8')) as LexiconHead;
const words = [...head.words].flatMap((letter) =>
  readFileSync(join(dist, wordsAddress(letter)), 'utf8').split('\n'),
);

it('the index contains every word of the vocabulary', async () => {
  const { page } = await site.open('about/');
  const pagefind = await page.evaluateHandle<Pagefind>("import('/pagefind/pagefind.js')");
  const tokens = tokenizer(isStopWord, new Set(head.common.split(' ')));
  const asked = words.map((word) => ({ word, tokens: tokens(word) }));
  const missing = await pagefind.evaluate(async ({ createInstance }, words) => {
    const { search } = createInstance({ noWorker: true });
    const missing: string[] = [];
    for (const { word, tokens } of words)
      for (const token of tokens) if ((await search(token)).results.length === 0) missing.push(word);
    return missing;
  }, asked);
  expect(words.length).toBeGreaterThan(3000);
  expect(missing).toEqual([]);
});
