/** Filters the names by spelling, kind and analysis, and keeps the choice in the address. */
import { matches } from './fold.ts';

const controls = document.querySelector<HTMLElement>('[data-name-filter]');
const list = document.querySelector<HTMLElement>('[data-names]');
const none = document.querySelector<HTMLElement>('[data-none]');
const count = controls?.querySelector('output');
const fields = [...(controls?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select') ?? [])];
const groups = [...(list?.querySelectorAll<HTMLElement>('[data-group]') ?? [])].map((group) => ({
  group,
  items: [...group.querySelectorAll<HTMLElement>('[data-spellings]')],
}));
const items = groups.flatMap(({ items }) => items);

function apply(choice: URLSearchParams): void {
  for (const item of items)
    item.hidden = ![...choice].every(([name, value]) =>
      name === 'q'
        ? matches(value, item.dataset['spellings'] ?? '')
        : item.dataset[name]?.split(' ').includes(value),
    );
  for (const { group, items } of groups) group.hidden = items.every(({ hidden }) => hidden);
  const shown = items.filter((item) => !item.hidden).length;
  if (none) none.hidden = shown > 0;
  if (count) count.value = `${shown} of ${items.length} names`;
}

const chosen = (): URLSearchParams =>
  new URLSearchParams(fields.flatMap(({ name, value }) => (value.trim() ? [[name, value.trim()]] : [])));

/** Shows the state of the address in the controls, leaving out what the controls do not offer. */
function restore(): void {
  const wanted = new URLSearchParams(location.search);
  for (const field of fields) {
    field.value = wanted.get(field.name) ?? '';
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  }
  apply(chosen());
}

controls?.addEventListener('input', ({ target }) => {
  const choice = chosen();
  const address = choice.size > 0 ? `?${choice}` : location.pathname;
  // A step back is a choice, not a letter.
  if (target instanceof HTMLSelectElement) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  apply(choice);
});
addEventListener('popstate', restore);

// A link to an entry that is filtered away shows all of them.
addEventListener('hashchange', () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target?.closest('[hidden]')) return;
  history.replaceState(null, '', location.pathname + location.hash);
  restore();
  target.scrollIntoView();
});
restore();
list?.setAttribute('data-ready', '');
