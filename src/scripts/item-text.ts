/** How an item of a register is found by words: the text that belongs to it, and whether a query matches that. */
import { normalize } from '../search/normalize.ts';

/** Whether each word that was typed begins a word of a text that `normalize` has made. */
export const matchesText = (typed: string, text: string): boolean =>
  typed.split(/\s+/).every((word) => text.includes(normalize(word).trimEnd()));

/** The values of an item for a filter: its attribute lists them with `|` between. */
export const filterValues = (item: HTMLElement, name: string): string[] =>
  item.dataset[name]?.split('|') ?? [];

/**
 * Returns a function that gives the normalized text of an item: its own words and all spellings of what it names.
 * Each is made when it is first needed.
 */
export function itemTexts(register: HTMLElement): (item: HTMLElement) => string {
  const texts = new Map<HTMLElement, string>();
  const options = [...register.querySelectorAll<HTMLOptionElement>('option[data-words]')].map((option) => ({
    name: option.closest('select')?.name ?? '',
    value: option.value,
    text: normalize(option.dataset['words'] ?? ''),
  }));
  return (item) => {
    let text = texts.get(item);
    if (text !== undefined) return text;
    text = [...item.querySelectorAll('[data-words]')]
      .map(({ textContent }) => normalize(textContent))
      .join('');
    for (const { name, value, text: words } of options)
      if (filterValues(item, name).includes(value)) text += words;
    texts.set(item, text);
    return text;
  };
}
