/** Filters the events of the timeline by the controls above them, and keeps the choice in the address. */
const controls = document.querySelector<HTMLElement>('[data-timeline-filter]');
const timeline = document.querySelector<HTMLElement>('[data-timeline]');
const none = document.querySelector<HTMLElement>('[data-none]');
const count = controls?.querySelector('output');
const selects = [...(controls?.querySelectorAll('select') ?? [])];
const items = [...(timeline?.querySelectorAll<HTMLElement>('[data-event]') ?? [])];

function apply(): void {
  const chosen = selects.filter(({ value }) => value);
  for (const item of items)
    item.hidden = !chosen.every(({ name, value }) => item.dataset[name]?.split(' ').includes(value));
  for (const year of timeline?.querySelectorAll<HTMLElement>('[data-year]') ?? [])
    year.hidden = !year.querySelector('[data-event]:not([hidden])');
  const shown = items.filter((item) => !item.hidden).length;
  if (none) none.hidden = shown > 0;
  if (count) count.value = `${shown} of ${items.length} events`;
}

/** Shows the state of the address in the controls, leaving out what the controls do not offer. */
function restore(): void {
  const choice = new URLSearchParams(location.search);
  for (const select of selects) {
    const wanted = choice.get(select.name) ?? '';
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
  }
  apply();
}

controls?.addEventListener('change', () => {
  const choice = new URLSearchParams(
    selects.filter(({ value }) => value).map(({ name, value }) => [name, value]),
  );
  history.pushState(null, '', choice.size > 0 ? `?${choice}` : location.pathname);
  apply();
});
addEventListener('popstate', restore);
restore();
timeline?.setAttribute('data-ready', '');

export {};
