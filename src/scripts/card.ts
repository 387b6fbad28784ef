/** The card of a claim, a section or a note: what it shows, where it stands, and what has the focus. */
import { textLink } from '../wording/text-link.ts';
import { type CitedPlace, fillPlace } from '../wording/cited-place.ts';
import { reportAddress } from '../wording/report.ts';
import { cardOf, loadCards } from './cards.ts';

const card = document.querySelector<HTMLElement>('.card');
const content = card?.querySelector<HTMLElement>('[data-content]');
const wide = matchMedia('(width >= 80rem)');
/** The mark that opened the card. */
let opener: HTMLElement | undefined;

/** A claim or a section with its citations; a message if they can't be loaded. */
async function place(id: string): Promise<Node[]> {
  try {
    const cards = await loadCards();
    const article = cardOf(cards, id)?.cloneNode(true) as HTMLElement | undefined;
    const actions = cards.querySelector('[data-actions]')?.cloneNode(true) as HTMLElement | undefined;
    if (article && actions) {
      fill(actions, article, id);
      return [...article.childNodes, actions];
    }
  } catch {
    // The card shows the message.
  }
  const message = document.createElement('p');
  message.textContent = 'The details could not be loaded. Close this and try again.';
  return [message];
}

/** Puts what a place has of its own into what all cards share. */
function fill(actions: HTMLElement, article: HTMLElement, id: string): void {
  const { original, places = '[]' } = actions.dataset;
  const address = `${location.origin}${location.pathname}#${id}`;
  const all = JSON.parse(places) as Pick<CitedPlace, 'inText' | 'note'>[];
  const cited = { inText: '', note: '', ...all[Number(article.dataset['place'])], address };
  for (const form of actions.querySelectorAll('[data-copied]'))
    form.textContent = fillPlace(form.textContent, cited);
  actions.querySelector('[data-copy-link]')?.setAttribute('href', `#${id}`);
  const report = actions.querySelector<HTMLAnchorElement>('[data-report]');
  const what = article.querySelector('h2')?.textContent ?? '';
  const version = report?.dataset['version'] ?? '';
  report?.setAttribute(
    'href',
    reportAddress(report.getAttribute('href') ?? '', { what, version, place: address }),
  );
  const rest = actions.querySelector('[data-rest]');
  const fields = article.querySelector('dl + dl');
  if (fields) rest?.append(fields);
  else rest?.remove();
  const link = fields?.querySelector<HTMLAnchorElement>('[data-find]');
  if (link && original) link.href = textLink(original, link.textContent.slice(1, -1));
}

/** A note at the end of the page, without its links to the text. */
function note(id: string, title: string): Node[] {
  const copy = document.getElementById(id)?.cloneNode(true) as HTMLElement | undefined;
  copy?.querySelectorAll('.anchor, [data-footnote-backref]').forEach((element) => element.remove());
  const heading = document.createElement('h2');
  heading.textContent = title;
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = 'Go to the note';
  return [heading, ...(copy?.childNodes ?? []), ' ', link].map((each) =>
    typeof each === 'string' ? document.createTextNode(each) : each,
  );
}

/** Puts the card at the height of the words, inside the window; scrolls the words clear of the sheet. */
function position(): void {
  if (!card || card.hidden || !opener) return;
  card.style.marginBlockStart = '';
  const words = (opener.closest('.claim') ?? opener).getClientRects();
  const [first, last] = [words[0], opener.getBoundingClientRect()];
  if (!wide.matches) {
    const covered = last.bottom + 8 - card.getBoundingClientRect().top;
    if (covered > 0) scrollBy(0, covered);
    return;
  }
  const column = card.parentElement?.getBoundingClientRect().top ?? 0;
  const top = Math.max(16, Math.min(first?.top ?? 0, innerHeight - card.offsetHeight - 16));
  card.style.marginBlockStart = `${Math.max(0, top - column)}px`;
}

/** Loads what the cards show before one is opened. */
export const prepare = (): void => void loadCards().catch(() => undefined);

/** Opens the card that a mark leads to. */
export async function openCard(mark: HTMLAnchorElement): Promise<void> {
  const id = decodeURIComponent(mark.hash.slice(1));
  const inside = 'card' in mark.dataset ? await place(id) : note(id, `Note ${mark.textContent}`);
  if (!card || !content) return;
  opener = mark;
  content.replaceChildren(...inside);
  const title = content.querySelector('h2');
  if (title) title.id = 'card-title';
  card.hidden = false;
  card.scrollTop = 0;
  position();
  card.focus({ preventScroll: true });
}

/** Closes the card and returns the focus to its mark. */
function close(): void {
  if (!card || card.hidden) return;
  const focused = card.contains(document.activeElement);
  card.hidden = true;
  if (focused) opener?.focus({ preventScroll: true });
}

card?.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  if (target.closest('.close')) close();
  // It leads away from what a sheet would cover.
  else if (!wide.matches && target.closest('a[href^="#"]:not([data-copy-link])')) close();
});
card?.addEventListener('toggle', position, true);
wide.addEventListener('change', position);
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) close();
});
