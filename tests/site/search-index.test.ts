import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexText, shownText } from '../../src/search/index-text.ts';
import { decompressed, indexedRecords } from '../../src/search/index/pagefind-files.ts';
import { lexiconAddress, type LexiconHead } from '../../src/search/lexicon.ts';
import { normalize } from '../../src/search/normalize.ts';
import { isStopWord, stopWords } from '../../src/search/stop-words.ts';
import { corpus } from './built-site.ts';
import { dist } from './dist.ts';

const names = (pattern: string): string[] => globSync(`pagefind/${pattern}`, { cwd: dist });
const files = (pattern: string) =>
  names(pattern).map((path) => ({ path, content: readFileSync(join(dist, path)) }));

const records = indexedRecords(files('fragment/*'));
const texts = records.map(({ content, meta }) => shownText([content, ...Object.values(meta)].join(' ')));
const indexed = files('index/*').flatMap(({ content }) => wordsOf(decompressed(content)));

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
  it('contains each section, claim, question, topic, work and name once', () => {
    const { briefings, questions, works, names } = corpus;
    // A topic without a bottom line and a synthesis has no text to find it by.
    const topics = [...corpus.topics.values()].filter(({ data, body }) => data.bottomLine ?? body.trim());
    const count = (all: { size: number }[]): number => all.reduce((sum, { size }) => sum + size, 0);
    // On a large site several sections share a record.
    const places = records.reduce((sum, { filters }) => sum + (filters.sections?.length ?? 1), 0);
    expect(places).toBe(
      briefings.reduce((sum, { outline }) => sum + outline.sections.length, 0) +
        count(briefings.map(({ claims }) => claims)) +
        count([questions, works, names]) +
        topics.length,
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
    for (const text of texts) expect(shownText(indexText(text, isStopWord))).toBe(text);
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
      texts.flatMap((text) => text.split(/\s+/)).map((word) => normalize(word).replaceAll(' ', '')),
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
    expect(names('*').filter((file) => /ui|component|highlight|worker|unknown/.test(file))).toEqual([]);
  });

  it('has its stop words in the lexicon, and no script repeats them', () => {
    const head = JSON.parse(readFileSync(join(dist, lexiconAddress), 'utf8')) as LexiconHead;
    expect(head.stopWords).toBe(stopWords);
    const scripts = globSync('**/*.js', { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'));
    expect(scripts.some((script) => script.includes('stopWords'))).toBe(true);
    expect(scripts.filter((script) => script.includes(stopWords.slice(0, 20)))).toEqual([]);
  });
});
