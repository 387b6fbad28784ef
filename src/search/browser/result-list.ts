import type { Hit, Result } from '../query/search.ts';
import { capitalized, kindText } from '../place.ts';

/** Loads results and makes list items of them, by the template of SearchPanel. */
export const resultItems = async (template: HTMLTemplateElement, hits: Hit[]): Promise<HTMLElement[]> =>
  (await Promise.all(hits.map((hit) => hit.result()))).map((result) => resultItem(template, result));

function resultItem(template: HTMLTemplateElement, result: Result): HTMLElement {
  const { url, title, kind, excerpt, highlights, briefing, publisher, date, source, asOf, locator } = result;
  const item = required(document.importNode(template.content, true), 'li');
  const link = required<HTMLAnchorElement>(item, 'a');
  link.href = url;
  link.dataset['highlights'] = highlights.join('|');
  required(item, '[data-title]').textContent = title;
  required(item, '[data-kind]').textContent = kindText(kind);
  required(item, '[data-excerpt]').append(
    ...excerpt.map((piece) => (typeof piece === 'string' ? piece : element('mark', piece.mark))),
  );
  const showFacts = (selector: string, facts: (string | undefined)[]): void => {
    const line = required(item, selector);
    line.textContent = capitalized(facts.filter(Boolean).join(' · '));
    if (line.textContent === '') line.remove();
  };
  showFacts('[data-briefing]', [briefing, publisher, date]);
  showFacts('[data-claim]', [
    source && `Asserted by ${source}`,
    asOf && (kind === 'event' ? asOf : `as of ${asOf}`),
    locator,
  ]);
  return item;
}

/**
 * The first element that matches a selector.
 * @throws Error if the component does not contain one
 */
export function required<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** An element with content. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** Waits until the page has been painted; a hidden page is not. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
