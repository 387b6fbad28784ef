import { part } from './part.ts';
import { button, element } from './browser/result-list.ts';
import { type Outcome, outcomeText } from './browser/status.ts';

/** The line of a panel that says how a search goes. Screen readers read it out: it is set once a search. */
export interface StatusLine {
  say(...parts: (string | Node)[]): void;
  outcome(outcome: Outcome): void;
  failure(tryAgain: () => void): void;
}

/**
 * @param base the base path of the site, with a slash at its end
 * @param retype puts another query into the field and searches for it
 */
export function statusLine(panel: HTMLElement, base: string, retype: (query: string) => void): StatusLine {
  const line = part(panel, '[data-search-status]');

  function say(...parts: (string | Node)[]): void {
    const text = element('p', ...parts).textContent;
    if (text !== line.textContent) line.replaceChildren(...parts);
  }

  function claimsLink(): HTMLAnchorElement {
    const link = element('a', 'the register of claims');
    link.href = `${base}claims/`;
    return link;
  }

  return {
    say,
    outcome(outcome) {
      const parts: (string | Node)[] = outcomeText(outcome).map((said) =>
        typeof said === 'string' ? said : button(said.text, () => retype(said.query)),
      );
      if (outcome.all === 0) parts.push(' Try other words, or read ', claimsLink(), '.');
      say(...parts);
    },
    failure(tryAgain) {
      if (import.meta.env.DEV)
        say('There is no search index here: npm run build makes it, and npm start serves it.');
      else
        say(
          'The search index could not be loaded. ',
          button('Try again', tryAgain),
          ' or read ',
          claimsLink(),
          '.',
        );
    },
  };
}
