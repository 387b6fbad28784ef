import { withWord } from '../query/parse.ts';
import type { Answer } from '../query/search.ts';

/** What is offered in place of a word that nothing has: the words of a button, and the query that it puts. */
export interface Suggestion {
  text: string;
  query: string;
}

/** How a search went. */
export interface Outcome extends Pick<Answer, 'also' | 'unmatched'> {
  query: string;
  /** How many were found. */
  all: number;
  /** How many of them are left by the filters. */
  left: number;
}

/** The sentences that say what was found and what was searched, with the suggestions between them. */
export function outcomeText({ query, all, left, also, unmatched }: Outcome): (string | Suggestion)[] {
  const said: (string | Suggestion)[] = [countText(query, all, left)];
  if (also.length > 0) said.push(` Also searched: ${listText(also)}.`);
  for (const { typed, instead } of unmatched) {
    // Said already.
    if (all === 0 && typed === query) continue;
    said.push(` Nothing has “${typed}”.`);
    if (instead !== undefined)
      said.push(' ', { text: `Did you mean ${instead}?`, query: withWord(query, typed, instead) });
  }
  return said;
}

/** As many as can be read at a glance. */
const few = 8;

const listText = (words: string[]): string =>
  words.slice(0, few).join(', ') + (words.length > few ? ` and ${words.length - few} more` : '');

function countText(query: string, all: number, left: number): string {
  if (all === 0) return `Nothing found for “${query}”.`;
  const results = `${all} result${all === 1 ? '' : 's'} for “${query}”`;
  if (left === all) return `${results}.`;
  return left === 0 ? `None of the ${results} fits the filters.` : `${left} of ${results}.`;
}
