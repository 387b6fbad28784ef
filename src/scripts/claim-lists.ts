/** Lists of the claims of a briefing by section: in the contents those of some kinds, and all in place of the text. */
import { cardOf, loadCards } from './cards.ts';

const text = document.querySelector<HTMLElement>('.prose');
const guide = document.querySelector<HTMLElement>('[data-guide]');
const pressed = document.querySelector('[data-claims-view]');

/** A section of the text: its heading, what of it is beside the text, and its claims in order. */
interface SectionClaims {
  heading: HTMLElement;
  entry: Element | null | undefined;
  claims: HTMLElement[];
}

function sections(): SectionClaims[] {
  const found: SectionClaims[] = [];
  for (const element of text?.querySelectorAll<HTMLElement>('h2[id], h3[id], .claim') ?? []) {
    if (element.matches('.claim')) found.at(-1)?.claims.push(element);
    else {
      const link = guide?.querySelector(`nav a[href="#${CSS.escape(element.id)}"]`);
      found.push({ heading: element, entry: link?.closest('li'), claims: [] });
    }
  }
  return found.filter(({ heading }) => !heading.closest('.footnotes'));
}

/** Links to claims by their statements. */
function list(cards: Document, name: string, claims: HTMLElement[], withCards = false): HTMLElement {
  const items = claims.map(({ id, dataset: { kind = '' } }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.textContent = cardOf(cards, id)?.querySelector('h2')?.textContent ?? id;
    const label = document.createElement('span');
    label.className = 'kind';
    label.textContent = kind;
    item.append(label, link);
    const mark = withCards && document.getElementById(id)?.querySelector(':scope > .anchor');
    if (mark) {
      const copy = mark.cloneNode(true) as HTMLElement;
      copy.removeAttribute('tabindex');
      copy.querySelectorAll('[id]').forEach((former) => former.remove());
      item.append(copy);
    }
    return item;
  });
  const all = document.createElement('ul');
  all.className = name;
  all.append(...items);
  return all;
}

/** Lists in the contents, below each section, its claims of some kinds. */
export async function listKinds(kinds: string[]): Promise<void> {
  const cards = kinds.length > 0 ? await loadCards().catch(() => undefined) : undefined;
  guide?.querySelectorAll('.listed').forEach((old) => old.remove());
  if (!cards) return;
  for (const { entry, claims } of sections()) {
    const chosen = claims.filter(({ dataset }) => kinds.includes(dataset['kind'] ?? ''));
    if (chosen.length > 0) entry?.append(list(cards, 'listed', chosen));
  }
}

/** What stands for the same place in the text and among its claims. */
const places = (): HTMLElement[] => [
  ...(text?.querySelectorAll<HTMLElement>('h2[id], h3[id], .claim, .claims-of-section a:first-of-type') ??
    []),
];
const placeId = (place: HTMLElement): string =>
  place instanceof HTMLAnchorElement ? place.hash.slice(1) : place.id;
const shown = (place: HTMLElement): boolean => place.checkVisibility();

/** Folds the text to its claims, or unfolds it, and stays at the same place. */
export async function switchView(): Promise<void> {
  if (!text) return;
  const folded = 'folded' in text.dataset;
  if (!folded && !text.querySelector('.claims-of-section')) {
    const cards = await loadCards().catch(() => undefined);
    if (!cards) return;
    for (const { heading, claims } of sections())
      if (claims.length > 0)
        (heading.closest('.heading') ?? heading).after(list(cards, 'claims-of-section', claims, true));
  }
  const first = places().find((place) => shown(place) && place.getBoundingClientRect().top > 64);
  const top = first?.getBoundingClientRect().top ?? 0;
  if (folded) delete text.dataset['folded'];
  else text.dataset['folded'] = '';
  pressed?.setAttribute('aria-pressed', String(!folded));
  const same = first && places().find((place) => shown(place) && placeId(place) === placeId(first));
  if (same) scrollBy({ top: same.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** A link to a claim in the folded text unfolds it. */
async function unfoldAt(): Promise<void> {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || !text?.contains(target) || shown(target)) return;
  await switchView();
  target.scrollIntoView();
}

addEventListener('hashchange', () => void unfoldAt());
text?.addEventListener('click', ({ target }) => {
  // The address may be that of the claim already.
  if (target instanceof Element && target.closest('.claims-of-section a:not(.anchor)')) void unfoldAt();
});
