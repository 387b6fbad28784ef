import { separator, shownText } from '../index-text.ts';
import { normalize } from '../normalize.ts';
import type { RecordKind } from '../record.ts';
import type { Fragment } from './pagefind.ts';

/** A hit with its text. */
export interface Result {
  /** Its address with base path and fragment. */
  url: string;
  kind: RecordKind;
  /** The heading of the section, or of the section around a claim; a question, the title of a work, a name. */
  title: string;
  /** The title of the briefing. */
  briefing: string | undefined;
  publisher: string | undefined;
  /** The date of the original, in words. */
  date: string | undefined;
  /** Who asserts a claim, its date in words, its place in the original. */
  source: string | undefined;
  asOf: string | undefined;
  locator: string | undefined;
  /** Its text, or the part that matches most of the query. */
  excerpt: (string | { mark: string })[];
  /** The words and phrases to highlight behind the link, normalized. */
  highlights: string[];
}

/** Words in an excerpt: a claim has at most 40. */
const excerptLength = 40;

/**
 * A fragment as a result.
 * @param matches indices of the matched words in its text, a list a token
 * @param typed the tokens as they were typed: they may occur beside the text as well
 */
export function resultOf(
  { url, raw_content, meta, filters }: Fragment,
  matches: number[][],
  typed: string[],
): Result {
  const text = unescaped(raw_content).split(/\s+/);
  const { start, id, title, end } = bestSection(filters.sections ?? [], matches, text.length);
  const from = excerptStart(matches, start, end);
  const to = Math.min(from + excerptLength, end);
  const marked = new Set(matches.flat());
  const [briefing, date] = filters.briefing ?? [];
  const { source, asOf, locator } = meta;
  return {
    url: id === undefined ? url : url.replace(/#.*/, `#${id}`),
    kind: filters.kind[0],
    title: shownText(title ?? meta.title),
    briefing,
    date,
    publisher: filters.publisher?.[0],
    source,
    asOf,
    locator,
    excerpt: excerpt(text.slice(from, to), (at) => marked.has(from + at), from > start, to < end),
    highlights: [
      ...new Set([...phrases(matches, text), ...typed].map((words) => normalize(shownText(words)).trim())),
    ],
  };
}

const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** The section of a record that matches most tokens, the closest together. */
function bestSection(
  sections: string[],
  matches: number[][],
  length: number,
): { start: number; end: number; id?: string; title?: string } {
  const candidates = sections.map((line, at) => {
    const [first, id = '', ...title] = line.split(' ');
    const start = Number(first);
    const end = Number(sections[at + 1]?.split(' ')[0] ?? length);
    const inside = matches
      .map((words) => words.filter((word) => word >= start && word < end))
      .filter((words) => words.length > 0);
    return { section: { start, end, id, title: title.join(' ') }, inside };
  });
  const [best] = candidates.toSorted(
    (a, b) => b.inside.length - a.inside.length || proximity(b.inside) - proximity(a.inside),
  );
  return best?.section ?? { start: 0, end: length };
}

/** From 1, if words of all lists follow each other, down to 0, the further apart they are; 0 for a single list. */
export function proximity(lists: number[][]): number {
  if (lists.length < 2) return 0;
  const words = lists
    .flatMap((words, list) => words.map((word) => ({ word, list })))
    .toSorted((a, b) => a.word - b.word);
  const last = new Map<number, number>();
  let span = Infinity;
  for (const { word, list } of words) {
    last.set(list, word);
    if (last.size === lists.length) span = Math.min(span, word - Math.min(...last.values()));
  }
  return (lists.length - 1) / Math.max(lists.length - 1, span);
}

/** Where an excerpt begins to match most tokens: a little before the first match. */
function excerptStart(matches: number[][], start: number, end: number): number {
  const lead = 6;
  const last = Math.max(start, end - excerptLength);
  const candidates = matches
    .flat()
    .filter((word) => word >= start && word < end)
    .map((word) => Math.min(last, Math.max(start, word - lead)));
  const matched = (from: number): number =>
    matches.filter((words) => words.some((word) => word >= from && word < from + excerptLength)).length;
  return candidates.toSorted((a, b) => matched(b) - matched(a) || a - b)[0] ?? start;
}

/** A text with its marked words apart: whole words without the punctuation around them. */
function excerpt(
  words: string[],
  isMarked: (at: number) => boolean,
  cutBefore: boolean,
  cutAfter: boolean,
): Result['excerpt'] {
  const pieces: Result['excerpt'] = [];
  let text = cutBefore ? '… ' : '';
  words.forEach((word, at) => {
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(shownText(word)) ?? [];
    if (isMarked(at) && core !== '') {
      pieces.push(text + before, { mark: core });
      text = after;
    } else text += before + core + after;
    text += separator(word, words[at + 1] ?? '');
  });
  return [...pieces, text.trimEnd() + (cutAfter ? ' …' : '')].filter((piece) => piece !== '');
}

/** The matched words of each token; those that follow each other in the text are one phrase. */
const phrases = (matches: number[][], text: string[]): string[] =>
  matches.flatMap((words) =>
    words
      .toSorted((a, b) => a - b)
      .reduce<number[][]>((runs, word) => {
        const run = runs.at(-1);
        if (run?.at(-1) === word - 1) run.push(word);
        else runs.push([word]);
        return runs;
      }, [])
      .map((run) => run.map((word) => text[word] ?? '').join(' ')),
  );
