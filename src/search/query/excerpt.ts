import { normalize } from '../normalize.ts';
import type { Place } from '../place.ts';
import { textWords } from '../tokens.ts';

/** A place as a result: the link has the base path. */
export interface Result extends Omit<Place, 'text'> {
  /** Its text, or the part that matches most of the query. */
  excerpt: (string | { mark: string })[];
  /** The words and phrases to highlight behind the link, normalized. */
  highlights: string[];
}

/** Words in an excerpt: a claim has at most 40. */
const excerptLength = 40;

/**
 * A place as a result.
 * @param matches indices of the matched words, a list a token; those beyond its text are in its title or the like
 * @param typed the tokens as they were typed: they may occur beside the text as well
 */
export function resultOf({ text, ...place }: Place, matches: number[][], typed: string[]): Result {
  const words = textWords(text);
  const inText = matches.map((list) => list.filter((word) => word < words.length).toSorted((a, b) => a - b));
  const from = excerptStart(inText, words.length);
  return {
    ...place,
    excerpt: excerpt(text, words, new Set(inText.flat()), from),
    highlights: [
      ...new Set(
        [...inText.flatMap((list) => phrases(list, words)), ...typed].map((each) => normalize(each).trim()),
      ),
    ],
  };
}

/** Where an excerpt begins to match most tokens: a little before the first match. */
function excerptStart(matches: number[][], length: number): number {
  const lead = 6;
  const last = Math.max(0, length - excerptLength);
  const candidates = matches.flat().map((word) => Math.min(last, Math.max(0, word - lead)));
  const matched = (from: number): number =>
    matches.filter((words) => words.some((word) => word >= from && word < from + excerptLength)).length;
  return candidates.toSorted((a, b) => matched(b) - matched(a) || a - b)[0] ?? 0;
}

/** A part of a text with its marked words apart. */
function excerpt(
  text: string,
  words: RegExpExecArray[],
  marked: Set<number>,
  from: number,
): Result['excerpt'] {
  const to = from + excerptLength;
  let at = from > 0 ? (words[from]?.index ?? 0) : 0;
  const end = words[to]?.index ?? text.length;
  const pieces: Result['excerpt'] = [from > 0 ? '… ' : ''];
  words.slice(from, to).forEach(({ 0: word, index }, number) => {
    if (!marked.has(from + number)) return;
    pieces.push(text.slice(at, index), { mark: word });
    at = index + word.length;
  });
  pieces.push(text.slice(at, end).trimEnd() + (to < words.length ? ' …' : ''));
  return pieces.filter((piece) => piece !== '');
}

/** The matched words; those that follow each other in the text are one phrase. */
const phrases = (matches: number[], words: RegExpExecArray[]): string[] =>
  matches
    .reduce<number[][]>((runs, word) => {
      const run = runs.at(-1);
      if (run?.at(-1) === word - 1) run.push(word);
      else runs.push([word]);
      return runs;
    }, [])
    .map((run) => run.map((word) => words[word]?.[0] ?? '').join(' '));
