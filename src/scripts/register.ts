/** Filters, searches and sorts the items of a register by the controls above them, and keeps the choice in the address. */
import { fetchFile } from './download.ts';
import { filterValues, itemTexts, matchesText } from './item-text.ts';

type Control = HTMLSelectElement | HTMLInputElement;

function mount(register: HTMLElement): void {
  const list = register.querySelector<HTMLElement>('[data-items]');
  const controls = [...register.querySelectorAll<Control>('[data-choices] [name]')];
  const count = register.querySelector<HTMLOutputElement>('[data-choices] output');
  const none = register.querySelector<HTMLElement>('[data-none]');
  const found = (selector: string) => [...(list?.querySelectorAll<HTMLElement>(selector) ?? [])];
  let items = found('[data-item]');
  const groups = found('[data-group]');
  const sort = register.querySelector<HTMLSelectElement>('[name=sort]');
  const textOf = itemTexts(register);
  let order = sort?.options[0];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typed = false;
  let loading: Promise<void> | undefined;

  /** Puts the rows of all parts in the place of the list of parts. */
  async function loadRows(addresses: string): Promise<void> {
    const files = addresses.split(' ').map((address) => fetchFile(address).then((file) => file.text()));
    const rows = document.createElement('template');
    rows.innerHTML = (await Promise.all(files)).join('');
    list?.replaceChildren(rows.content);
    list?.removeAttribute('data-rows');
    items = found('[data-item]');
    list?.dispatchEvent(new Event('rows'));
  }

  function apply(): void {
    const parts = list?.dataset['rows'];
    if (parts !== undefined) {
      if (controls.every(({ value }) => value === '')) done();
      else loading ??= loadRows(parts).then(apply, failed);
      return;
    }
    for (const item of items)
      item.hidden = !controls.every(
        ({ name, value }) =>
          value === '' ||
          name === 'sort' ||
          (name === 'q' ? matchesText(value, textOf(item)) : filterValues(item, name).includes(value)),
      );
    for (const group of groups) group.hidden = !group.querySelector('[data-item]:not([hidden])');
    const chosen = sort?.selectedOptions[0];
    if (chosen && chosen !== order) list?.append(...sorted(items, chosen.dataset));
    order = chosen;
    const shown = items.filter(({ hidden }) => !hidden).length;
    if (none) none.hidden = shown > 0;
    const told = `${shown} of ${items.length} ${register.dataset['noun']}`;
    if (count && count.value !== told) count.value = told;
    done();
  }

  function failed(): void {
    loading = undefined;
    if (count) count.value = `The ${register.dataset['noun']} could not be loaded. Try again.`;
    done();
  }

  function done(): void {
    delete document.documentElement.dataset['filtered'];
    register.dispatchEvent(new Event('shown'));
  }

  /** Shows the state of the address in the controls, leaving out what they do not offer. */
  function restore(): void {
    clearTimeout(timer);
    typed = false;
    const state = new URLSearchParams(location.search);
    for (const control of controls) {
      control.value = state.get(control.name) ?? '';
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.selectedIndex = 0;
    }
    apply();
  }

  /** Puts the choice into the address. A step back undoes a choice, or all that was typed in a row. */
  function keep(typing: boolean): void {
    const state = new URLSearchParams(
      controls.filter(({ value }) => value).map(({ name, value }) => [name, value]),
    );
    const address = state.size > 0 ? `?${state}` : location.pathname;
    if (typing && typed) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    typed = typing;
  }

  register.addEventListener('input', ({ target }) => {
    if (!controls.includes(target as Control)) return;
    apply();
    clearTimeout(timer);
    if (target instanceof HTMLSelectElement) keep(false);
    // Browsers allow a page only so many changes of its address in a time.
    else timer = setTimeout(keep, 300, true);
  });
  addEventListener('popstate', restore);
  // A link to an item that is filtered away shows all of them.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[hidden]')) return;
    history.replaceState(null, '', location.pathname + location.hash);
    restore();
    target.scrollIntoView();
  });
  restore();
}

const collator = new Intl.Collator('en', { numeric: true });

/** The items by one of their attributes, those without it last; in the order of the page if the option names no attribute. */
function sorted(items: HTMLElement[], { by, descending }: DOMStringMap): HTMLElement[] {
  if (by === undefined) return items;
  return items.toSorted(({ dataset: { [by]: a } }, { dataset: { [by]: b } }) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return descending === undefined ? collator.compare(a, b) : collator.compare(b, a);
  });
}

const register = document.querySelector<HTMLElement>('[data-register]');
if (register) mount(register);
