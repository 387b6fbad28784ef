import { withWord } from '../query/parse.ts';
import type { Answer } from '../query/search.ts';
import { element } from './result-list.ts';

/** How a search went. */
export interface Outcome extends Pick<Answer, 'also' | 'unmatched'> {
  query: string;
  /** The number of hits. */
  all: number;
  /** The number of hits that the filters leave. */
  left: number;
}

/** A button that puts another query into the field. */
export interface Suggestion {
  text: string;
  query: string;
}

/** The sentences about an outcome, with suggestions between them. */
export function outcomeText({ query, all, left, also, unmatched }: Outcome): (string | Suggestion)[] {
  const sentences: (string | Suggestion)[] = [countText(query, all, left)];
  if (also.length > 0) sentences.push(` Also searched: ${listText(also)}.`);
  for (const { typed, instead } of unmatched) {
    // The first sentence says so.
    if (all === 0 && typed === query) continue;
    sentences.push(` No results contain “${typed}”.`);
    if (instead !== undefined)
      sentences.push(' ', { text: `Did you mean ${instead}?`, query: withWord(query, typed, instead) });
  }
  return sentences;
}

function countText(query: string, all: number, left: number): string {
  if (all === 0) return `No results for “${query}”.`;
  const results = `${all} result${all === 1 ? '' : 's'} for “${query}”`;
  if (left === all) return `${results}.`;
  return left === 0 ? 'No results match these filters.' : `${left} of ${results}.`;
}

/** As many as can be read at a glance. */
const mostListed = 8;

const listText = (words: string[]): string =>
  words.slice(0, mostListed).join(', ') +
  (words.length > mostListed ? ` and ${words.length - mostListed} more` : '');

/** The status line of a panel. Screen readers read out every change of it. */
export interface StatusLine {
  /** Drops what has not been shown yet, and shows the next text not before some milliseconds from now. */
  hold(milliseconds: number): void;
  show(...content: (string | Node)[]): void;
  showOutcome(outcome: Outcome): void;
  showFailure(tryAgain: () => void): void;
}

/**
 * @param base the base path of the site, with a slash at its end
 * @param retype puts another query into the field and searches for it
 */
export function statusLine(line: HTMLElement, base: string, retype: (query: string) => void): StatusLine {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let earliest = 0;

  function show(...content: (string | Node)[]): void {
    clearTimeout(timer);
    const write = (): void => {
      if (element('p', ...content).textContent !== line.textContent) line.replaceChildren(...content);
    };
    const wait = earliest - performance.now();
    if (wait > 0) timer = setTimeout(write, wait);
    else write();
  }

  function allClaims(): HTMLAnchorElement {
    const link = element('a', 'browse all claims');
    link.href = `${base}claims/`;
    return link;
  }

  return {
    hold(milliseconds) {
      clearTimeout(timer);
      earliest = performance.now() + milliseconds;
    },
    show,
    showOutcome(outcome) {
      const content: (string | Node)[] = outcomeText(outcome).map((piece) =>
        typeof piece === 'string' ? piece : button(piece.text, () => retype(piece.query)),
      );
      if (outcome.all === 0) content.push(' Try other words, or ', allClaims(), '.');
      show(...content);
    },
    showFailure(tryAgain) {
      if (import.meta.env.DEV) show('The dev server has no search index: run npm start to search.');
      else
        show(
          'The search index could not be loaded. ',
          button('Try again', tryAgain),
          ', or ',
          allClaims(),
          '.',
        );
    },
  };
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = element('button', text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}
