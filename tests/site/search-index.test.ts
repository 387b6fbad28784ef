import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decompressed } from '../../src/search/index/pagefind-files.ts';
import { createLayout, layoutAddress, type LayoutFile } from '../../src/search/layout.ts';
import { lexiconAddress, type LexiconHead } from '../../src/search/lexicon.ts';
import type { Place } from '../../src/search/place.ts';
import { isStopWord, stopWords } from '../../src/search/stop-words.ts';
import { textsAddress } from '../../src/search/texts.ts';
import { hiddenLetter, tokenizer } from '../../src/search/tokens.ts';
import { corpus } from './built-site.ts';
import { dist } from './dist.ts';

const file = (path: string): string => readFileSync(join(dist, path), 'utf8');
const head = JSON.parse(file(lexiconAddress)) as LexiconHead;
const layoutFile = JSON.parse(file(layoutAddress)) as LayoutFile;
const layout = createLayout(layoutFile);
const textFiles = globSync(`search/${layout.texts}/*.json`, { cwd: dist });
const places = textFiles.flatMap(
  (_, number) => JSON.parse(file(textsAddress(layout.texts, number))) as Place[],
);
const indexed = globSync('pagefind/index/*', { cwd: dist }).flatMap((path) =>
  wordsOf(decompressed(readFileSync(join(dist, path)))),
);

/** The words of a piece of the index: [[[word, pages, variants], …]] in CBOR (RFC 8949). */
function wordsOf(bytes: Buffer): string[] {
  let at = 0;
  const next = (): unknown => {
    const first = bytes[at++] ?? 0;
    const width = [1, 2, 4, 8][(first & 31) - 24];
    const size = width === undefined ? first & 31 : Number(bytes.readUIntBE(at, Math.min(width, 6)));
    at += width ?? 0;
    if (first >> 5 === 3) return bytes.toString('utf8', at, (at += size));
    if (first >> 5 === 4) return Array.from({ length: size }, next);
    return size;
  };
  const [words] = next() as [[string][]];
  return words.map(([word]) => word);
}

describe('the search index', () => {
  it('contains each section, claim, question, topic, work and name once', () => {
    const { briefings, claims, questions, works, names } = corpus;
    // A topic without a bottom line and a synthesis has no text to find it by.
    const topics = [...corpus.topics.values()].filter(({ data, body }) => data.bottomLine ?? body.trim());
    const sections = briefings.reduce((sum, { outline }) => sum + outline.sections.length, 0);
    expect(places.length).toBe(
      sections + claims.size + questions.size + works.size + names.size + topics.length,
    );
    expect(layout.places).toBe(places.length);
    expect(new Set(places.map(({ url }) => url)).size).toBe(places.length);
  });

  it('has the texts unchanged', () => {
    const texts = new Set(places.map(({ text }) => text));
    for (const { outline, claims } of corpus.briefings) {
      for (const { text } of outline.sections) expect(texts).toContain(text);
      for (const { statement } of claims.values()) expect(texts).toContain(statement);
    }
  });

  it('links only to existing places', () => {
    const ids = new Map<string, Set<string>>();
    for (const { url } of places) {
      const [path = '', id] = url.split('#');
      const html = ids.has(path) ? '' : file(join(path, 'index.html'));
      const known =
        ids.get(path) ?? new Set([...html.matchAll(/\sid="?([^\s">]+)/g)].map(([, each]) => each ?? ''));
      ids.set(path, known);
      expect(id === undefined || known.has(id), url).toBe(true);
    }
  });

  it('contains every word of the texts, and no number or piece of one that is not in them', () => {
    const tokens = tokenizer(isStopWord, new Set(head.common.split(' ')));
    const inIndex = new Set(indexed);
    const inTexts = new Set(places.flatMap(({ title, text }) => [...tokens(title), ...tokens(text)]));
    const shown = new Set(places.flatMap(({ text }) => tokens(text)));
    expect([...shown].filter((token) => !inIndex.has(token))).toEqual([]);
    expect(shown.size).toBeGreaterThan(2000);
    expect(indexed).toEqual(
      expect.arrayContaining(['1500', '2200', '8500'].map((number) => number + hiddenLetter)),
    );
    // Pagefind adds the pieces of 43rd. Without the letter at their end no query finds them.
    const found = indexed.filter((word) => /^\d/.test(word) && word.endsWith(hiddenLetter));
    expect(found.filter((word) => !inTexts.has(word))).toEqual([]);
  });

  it('contains nothing of the page around the text', () => {
    for (const { text } of places) expect(text).not.toMatch(/\[\^|Back to use|Copy|{\/\*|<\/?[A-Z]/);
  });

  it('is in few files: its documents and texts are far fewer than its places', () => {
    expect(layoutFile.documents.length).toBeLessThan(places.length / 100);
    expect(textFiles.length).toBeLessThan(places.length / 15);
  });

  it('comes without the texts and the unused interfaces of Pagefind', () => {
    const files = globSync('pagefind/**', { cwd: dist });
    expect(
      files.filter((path) => /ui|component|highlight|worker|unknown|fragment|filter/.test(path)),
    ).toEqual([]);
  });

  it('has its stop words in the lexicon, and no script repeats them', () => {
    expect(head.stopWords).toBe(stopWords);
    const scripts = globSync('**/*.js', { cwd: dist }).map(file);
    expect(scripts.some((script) => script.includes('stopWords'))).toBe(true);
    expect(scripts.filter((script) => script.includes(stopWords.slice(0, 20)))).toEqual([]);
  });
});
