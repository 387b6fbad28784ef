import { capital, kindText } from '../kinds.ts';
import type { Hit, Result } from '../query/search.ts';

/** Fetches results, and makes the items of the list. */
export const resultItems = async (hits: Hit[]): Promise<HTMLLIElement[]> =>
  (await Promise.all(hits.map((hit) => hit.result()))).map(resultItem);

/** A result as a link: what was found and of what kind, its words in context, where it stands, who says it. */
function resultItem(result: Result): HTMLLIElement {
  const { url, title, kind, excerpt, words, briefing, publisher, date, source, asOf, locator } = result;
  const item = element('li');
  const link = item.appendChild(element('a'));
  link.href = url;
  link.dataset['words'] = words.join('|');
  const text = excerpt.map((part) => (typeof part === 'string' ? part : element('mark', part.mark)));
  link.append(element('b', title), ' ', element('i', kindText(kind)), ' ', element('span', ...text));
  for (const line of [
    [briefing, publisher, date],
    [source && `Asserted by ${source}`, asOf && (kind === 'event' ? asOf : `as of ${asOf}`), locator],
  ]) {
    const facts = line.filter(Boolean).join(' · ');
    if (facts) link.append(' ', element('small', capital(facts)));
  }
  return item;
}

/** An element with text nodes and elements in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...inside: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}

/** A button that does something when it is pressed. */
export function button(text: string, press: () => void): HTMLButtonElement {
  const made = element('button', text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** Waits until what is on the page has been drawn; a page that nobody looks at is not. */
export const seen = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
