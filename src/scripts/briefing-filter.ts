/** Filters and sorts the list of briefings by the controls above it, and keeps the choice in the address. */
const controls = document.querySelector<HTMLElement>('[data-briefing-filter]');
const list = document.querySelector<HTMLElement>('[data-briefings]');
const none = document.querySelector<HTMLElement>('[data-none]');
const count = controls?.querySelector('output');
const items = [...(list?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];

const orders: Record<string, (a: DOMStringMap, b: DOMStringMap) => number> = {
  '': (a, b) => Number(a['date']) - Number(b['date']),
  newest: (a, b) => Number(b['date']) - Number(a['date']),
  title: (a, b) => (a['title'] ?? '').localeCompare(b['title'] ?? ''),
};

function apply(choice: URLSearchParams): void {
  const filters = [...choice].filter(([name]) => name !== 'sort');
  for (const item of items)
    item.hidden = !filters.every(
      ([name, value]) => name in item.dataset && item.dataset[name]?.split(' ').includes(value),
    );
  const order = orders[choice.get('sort') ?? ''] ?? orders[''];
  list?.append(...items.toSorted((a, b) => order?.(a.dataset, b.dataset) ?? 0));
  const shown = items.filter((item) => !item.hidden).length;
  if (none) none.hidden = shown > 0;
  if (count) count.value = `${shown} of ${items.length} briefings`;
}

/** Shows the state of the address in the controls, leaving out what the controls does not offer. */
function restore(): void {
  const choice = new URLSearchParams();
  for (const select of controls?.querySelectorAll('select') ?? []) {
    const wanted = new URLSearchParams(location.search).get(select.name) ?? '';
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    if (select.value) choice.set(select.name, select.value);
  }
  apply(choice);
}

controls?.addEventListener('change', () => {
  const choice = new URLSearchParams();
  for (const select of controls.querySelectorAll('select'))
    if (select.value) choice.set(select.name, select.value);
  history.pushState(null, '', choice.size > 0 ? `?${choice}` : location.pathname);
  apply(choice);
});
addEventListener('popstate', restore);
restore();
list?.setAttribute('data-ready', '');

export {};
