/**
 * A briefing as it is read: which section one is in, which claim one has touched, the marks for the keyboard, and the
 * switches. What shows cards and lists is loaded when it is first wanted.
 */
const text = document.querySelector<HTMLElement>('.prose');
const guide = document.querySelector<HTMLElement>('[data-guide]');
const switches = [...(guide?.querySelectorAll<HTMLInputElement>('[data-switch]') ?? [])];
const view = document.querySelector<HTMLButtonElement>('[data-claims-view]');
const markSelector = '.anchor, .differs, [data-footnote-ref]';
const claimMark = '.claim > .anchor';
const ways = new Map<string, [step: 1 | -1, among: string]>([
  ['j', [1, claimMark]],
  ['k', [-1, claimMark]],
  ['ArrowRight', [1, '*']],
  ['ArrowLeft', [-1, '*']],
]);
const marks = [...(text?.querySelectorAll<HTMLAnchorElement>(markSelector) ?? [])];
const headings = [...(text?.querySelectorAll<HTMLElement>('h2[id], h3[id]') ?? [])];

const loadCard = (): Promise<typeof import('./card.ts')> => import('./card.ts');
const loadLists = (): Promise<typeof import('./claim-lists.ts')> => import('./claim-lists.ts');

/** Shows the mark of the claim that is read or touched. */
function choose(element: Element | null): void {
  const claim = element?.closest<HTMLElement>('.claim');
  for (const other of document.querySelectorAll<HTMLElement>('.claim[data-current]'))
    if (other !== claim) delete other.dataset['current'];
  if (claim) claim.dataset['current'] = '';
}

/** Leads from mark to mark; first to one in sight. */
function walk(step: 1 | -1, among: string): void {
  const at = marks.findIndex((mark) => mark === document.activeElement);
  const following = step > 0 ? marks.slice(at + 1) : marks.slice(0, Math.max(0, at)).reverse();
  const next = following.find(
    (mark) => mark.matches(among) && mark.offsetParent && (at >= 0 || mark.getBoundingClientRect().top > 64),
  );
  if (!next) return;
  choose(next);
  next.focus();
}

/** Takes the switches from the address, or puts them into it, and shows what they say. */
function applySwitches(changed: boolean): void {
  const address = new URL(location.href);
  const { searchParams } = address;
  if (changed) {
    for (const name of ['kind', 'marks']) searchParams.delete(name);
    for (const { checked, dataset, value } of switches)
      if (checked) searchParams.append(dataset['switch'] ?? '', value);
    history.replaceState(history.state, '', address);
  } else
    for (const each of switches) each.checked = searchParams.has(each.dataset['switch'] ?? '', each.value);
  const all = searchParams.has('marks');
  for (const mark of marks) mark.tabIndex = all ? 0 : -1;
  if (changed || searchParams.has('kind'))
    void loadLists()
      .then(({ listKinds }) => listKinds(searchParams.getAll('kind')))
      .then(findPlace);
}

/** Marks in the contents the section that is read, and names it beside the button. */
function findPlace(): void {
  const here = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  const nav = guide?.querySelector('nav');
  for (const link of nav?.querySelectorAll<HTMLElement>('nav > ol > li > a') ?? [])
    if (here && link.getAttribute('href') === `#${here.id}`) {
      link.setAttribute('aria-current', 'true');
      nav?.scrollTo(0, link.offsetTop - 64);
    } else link.removeAttribute('aria-current');
  const name = document.querySelector('[data-here]');
  if (name) name.textContent = here?.textContent ?? '';
}

document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const mark = target.closest<HTMLAnchorElement>('[data-card], [data-footnote-ref]');
  if (!target.closest('.card')) choose(target);
  if (mark) {
    event.preventDefault();
    void loadCard().then(({ openCard }) => openCard(mark));
  }
  if (target.closest('[data-walk]')) {
    guide?.hidePopover();
    walk(1, claimMark);
  }
  if (target.closest('[data-guide] a')) guide?.hidePopover();
});
// A pointer over a mark is the first sign that its card is wanted.
document.addEventListener('pointerover', ({ target }) => {
  if (target instanceof Element && target.closest('[data-card]'))
    void loadCard().then(({ prepare }) => prepare());
});
text?.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const way = ways.get(key);
  if (!way || !(target instanceof Element && target.matches(markSelector)) || ctrlKey || metaKey || altKey)
    return;
  event.preventDefault();
  walk(...way);
});
for (const each of switches) each.addEventListener('change', () => applySwitches(true));
view?.addEventListener('click', () => {
  guide?.hidePopover();
  void loadLists().then(({ switchView }) => switchView());
});
applySwitches(false);
const observer = new IntersectionObserver(findPlace, { rootMargin: '9999999px 0px -66%' });
for (const heading of headings) observer.observe(heading);

export {};
