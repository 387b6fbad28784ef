import { plain } from '../normalize.ts';
import type { Fragment } from './pagefind.ts';
import { between, shownText } from '../shown-text.ts';
import { closeness } from './ranking.ts';
import type { RecordKind } from '../record.ts';

/** A hit with its text. */
export interface Result {
  /** Its address with base path and fragment. */
  url: string;
  kind: RecordKind;
  /** The heading of the section, or of the one that a claim stands in; a question, the title of a work, a name. */
  title: string;
  /** The title of the briefing. */
  briefing: string | undefined;
  publisher: string | undefined;
  /** The date of the briefing's original, in words. */
  date: string | undefined;
  /** Who asserts a claim, its date in words, its place in the original. */
  source: string | undefined;
  asOf: string | undefined;
  locator: string | undefined;
  /** Its text, or the part with most of what was asked for. */
  excerpt: (string | { mark: string })[];
  /** What is to be marked where it leads, as `plain` has it: words, and rows of words. */
  words: string[];
}

/** How many words an excerpt has: a claim has at most 40. */
const excerptLength = 40;

/**
 * A fragment as a result.
 * @param asked the places in its text of each part of the query
 * @param typed the parts of the query, which may stand beside the text as well
 */
export function resultOf(
  { url, raw_content, meta, filters }: Fragment,
  asked: number[][],
  typed: string[],
): Result {
  const text = unescaped(raw_content).split(/\s+/);
  const { start, id, title, end } = section(filters.part ?? [], asked, text.length);
  const from = bestStart(asked, start, end);
  const to = Math.min(from + excerptLength, end);
  const marked = new Set(asked.flat());
  const [briefing, date] = filters.shown ?? [];
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
    words: [...new Set([...rows(asked, text), ...typed].map((words) => plain(shownText(words)).trim()))],
  };
}

/** Pagefind escapes what it hands out for HTML. */
const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** The section of a passage in which most of what was asked for stands, and nearest together. */
function section(
  parts: string[],
  asked: number[][],
  length: number,
): { start: number; end: number; id?: string; title?: string } {
  const sections = parts.map((part, at) => {
    const [start, id = '', ...title] = part.split(' ');
    return {
      start: Number(start),
      end: Number(parts[at + 1]?.split(' ')[0] ?? length),
      id,
      title: title.join(' '),
    };
  });
  const inside = sections.map((section) => ({
    section,
    words: asked
      .map((places) => places.filter((place) => place >= section.start && place < section.end))
      .filter((places) => places.length > 0),
  }));
  const [best] = inside.toSorted(
    (a, b) => b.words.length - a.words.length || closeness(b.words) - closeness(a.words),
  );
  return best?.section ?? { start: 0, end: length };
}

/** Where an excerpt begins so that it has most of what was asked for; a little before the first of it. */
function bestStart(asked: number[][], start: number, end: number): number {
  const lead = 6;
  const last = Math.max(start, end - excerptLength);
  const begins = asked
    .flat()
    .filter((place) => place >= start && place < end)
    .map((place) => Math.min(last, Math.max(start, place - lead)));
  const having = (from: number): number =>
    asked.filter((places) => places.some((place) => place >= from && place < from + excerptLength)).length;
  return begins.toSorted((a, b) => having(b) - having(a) || a - b)[0] ?? start;
}

/** The words with the marked ones apart: whole, but without the punctuation around them. */
function excerpt(
  words: string[],
  marked: (at: number) => boolean,
  cutBefore: boolean,
  cutAfter: boolean,
): Result['excerpt'] {
  const pieces: Result['excerpt'] = [];
  let text = cutBefore ? '… ' : '';
  words.forEach((word, at) => {
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(shownText(word)) ?? [];
    if (marked(at) && core !== '') {
      pieces.push(text + before, { mark: core });
      text = after;
    } else text += before + core + after;
    text += between(word, words[at + 1] ?? '');
  });
  return [...pieces, text.trimEnd() + (cutAfter ? ' …' : '')].filter((piece) => piece !== '');
}

/** The words of each part that follow each other in the text: a name of several words is one row. */
const rows = (asked: number[][], text: string[]): string[] =>
  asked.flatMap((places) =>
    places
      .toSorted((a, b) => a - b)
      .reduce<number[][]>((runs, place) => {
        const last = runs.at(-1);
        if (last?.at(-1) === place - 1) last.push(place);
        else runs.push([place]);
        return runs;
      }, [])
      .map((run) => run.map((place) => text[place] ?? '').join(' ')),
  );
