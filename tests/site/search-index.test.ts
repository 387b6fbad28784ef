import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/search/normalize.ts';
import type { Fragment } from '../../src/search/query/pagefind.ts';
import { indexText } from '../../src/search/index-text.ts';
import { shownText } from '../../src/search/shown-text.ts';
import { corpus } from './built-site.ts';
import { dist } from './dist.ts';

const signature = 'pagefind_dcd'.length;
const read = (file: string): Buffer => gunzipSync(readFileSync(join(dist, file))).subarray(signature);
const files = (pattern: string): string[] => globSync(`pagefind/${pattern}`, { cwd: dist });

type Stored = Pick<Fragment, 'url' | 'meta' | 'filters'> & { content: string };
const records = files('fragment/*').map((file) => JSON.parse(read(file).toString()) as Stored);
const texts = records.map(({ content, meta }) => shownText([content, ...Object.values(meta)].join(' ')));
const indexed = files('index/*').flatMap((file) => wordsOf(read(file)));

/** The words of a piece of the index: [[[word, pages, variants], …]] in CBOR (RFC 8949). */
function wordsOf(bytes: Buffer): string[] {
  let at = 0;
  const next = (): unknown => {
    const head = bytes[at++] ?? 0;
    const width = [1, 2, 4, 8][(head & 31) - 24];
    const size = width === undefined ? head & 31 : Number(bytes.readUIntBE(at, Math.min(width, 6)));
    at += width ?? 0;
    if (head >> 5 === 3) return bytes.toString('utf8', at, (at += size));
    if (head >> 5 === 4) return Array.from({ length: size }, next);
    return size;
  };
  const [words] = next() as [[string][]];
  return words.map(([word]) => word);
}

describe('the search index', () => {
  it('contains each section, claim, comparison, topic, work and name once', () => {
    const { briefings, topics, works, names } = corpus;
    const count = (all: { size: number }[]): number => all.reduce((sum, { size }) => sum + size, 0);
    // A heading with no text of its own shares the record of the one below it.
    const places = records.reduce((sum, { filters }) => sum + (filters.part?.length ?? 1), 0);
    expect(places).toBe(
      briefings.reduce((sum, { outline }) => sum + outline.sections.length, 0) +
        count(briefings.map(({ claims }) => claims)) +
        [...topics.values()].reduce((sum, { comparisons }) => sum + comparisons.length, 0) +
        count([topics, works, names]),
    );
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  it('contains no text twice', () => {
    const longer = records.map(({ content }) => content).filter((content) => content.length > 80);
    expect(longer.length).toBeGreaterThan(300);
    expect(new Set(longer).size).toBe(longer.length);
  });

  it('returns each text unchanged', () => {
    const texts = corpus.briefings.flatMap(({ outline, claims }) => [
      ...outline.sections.map(({ text }) => text),
      ...[...claims.values()].map(({ statement }) => statement),
    ]);
    for (const text of texts) expect(shownText(indexText(text))).toBe(text);
  });

  it('links only to existing places', () => {
    const ids = new Map<string, Set<string>>();
    for (const { url } of records) {
      const [path = '', id] = url.split('#');
      const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
      const known =
        ids.get(path) ?? new Set([...html.matchAll(/\sid="?([^\s">]+)/g)].map(([, each]) => each ?? ''));
      ids.set(path, known);
      expect(id === undefined || known.has(id), url).toBe(true);
    }
  });

  it('contains no words glued together: each long one occurs in the texts', () => {
    const whole = new Set(
      texts.flatMap((text) => text.split(/\s+/)).map((word) => plain(word).replaceAll(' ', '')),
    );
    const long = indexed.filter((word) => word.length > 30);
    expect(long.filter((word) => ![...whole].some((each) => each.startsWith(word)))).toEqual([]);
    expect(indexed.length).toBeGreaterThan(2000);
  });

  it('contains whole numbers, and no pieces of them', () => {
    const inTexts = new Set(
      texts
        .flatMap((text) => text.match(/\d[\d,.]*\d|\d/g) ?? [])
        .map((number) => number.replaceAll(',', '')),
    );
    expect(indexed).toEqual(expect.arrayContaining(['1500', '2200', '8500']));
    expect(indexed.filter((word) => /^\d+$/.test(word) && !inTexts.has(word))).toEqual([]);
  });

  it('contains nothing of the page around the text', () => {
    for (const text of texts) expect(text).not.toMatch(/\[\^|Back to use|Copy|{\/\*|<\/?[A-Z]/);
  });

  it('comes without the unused interfaces of Pagefind', () => {
    expect(files('*').filter((file) => /ui|component|highlight|worker|unknown/.test(file))).toEqual([]);
  });
});
