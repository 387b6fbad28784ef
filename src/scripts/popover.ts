/** Opens the popover of a briefing: details of a claim or section from its #, a note from its mark in the text. */
const popover = document.querySelector<HTMLElement>('[data-popover]');
const content = popover?.querySelector<HTMLElement>('[data-popover-content]');
let all: Promise<Document> | undefined;

const loadDetails = (source: string): Promise<Document> =>
  (all ??= fetch(source)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
    .then((html) => new DOMParser().parseFromString(html, 'text/html'))
    .catch((error: unknown) => {
      all = undefined;
      throw error;
    }));

/** The details of a claim or a section; a message if they can't be loaded. */
async function details(target: string): Promise<Node> {
  try {
    const found = (await loadDetails(popover?.dataset['source'] ?? '')).querySelector(
      `[data-details-of="${target}"]`,
    );
    if (found) return found.cloneNode(true);
  } catch {
    // The popover shows the message.
  }
  const message = document.createElement('p');
  message.textContent = 'The details could not be loaded. Close this and try again.';
  return message;
}

/** A copy of a note at the end of the page, without its links to the text. */
function note(id: string): Node | undefined {
  const copy = document.getElementById(id)?.cloneNode(true) as HTMLElement | undefined;
  if (!copy) return undefined;
  copy.querySelectorAll('.anchor, [data-footnote-backref]').forEach((element) => element.remove());
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = 'Go to the note';
  const box = document.createElement('div');
  box.append(...copy.childNodes, ' ', link);
  return box;
}

/** Shows the popover below its mark, or above if there is more room; at the foot of a narrow window. */
function show(inside: Node, mark: Element): void {
  if (!popover || !content) return;
  content.replaceChildren(inside);
  popover.showPopover();
  popover.scrollTop = 0;
  popover.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  const { style } = popover;
  style.top = style.left = '';
  if (!matchMedia('(width >= 40rem)').matches) return;
  const at = mark.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const below = at.bottom + height + 8 < innerHeight || at.top < height;
  const left = Math.max(8, Math.min(at.left - width / 2, document.documentElement.clientWidth - width - 8));
  style.left = `${left + scrollX}px`;
  style.top = `${(below ? at.bottom + 8 : at.top - height - 8) + scrollY}px`;
}

document.addEventListener('click', async (event) => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest<HTMLElement>('[data-details]');
  if (link) {
    event.preventDefault();
    show(await details(link.dataset['details'] ?? ''), link);
  }
  const mark = event.target.closest<HTMLAnchorElement>('[data-footnote-ref]');
  const found = mark && note(decodeURIComponent(mark.hash.slice(1)));
  if (found) {
    event.preventDefault();
    show(found, mark);
  }
  if (event.target.closest('[data-popover] a[href^="#"], .close')) popover?.hidePopover();
});
// A pointer over a # is the first sign that its details are wanted.
document.addEventListener('pointerover', ({ target }) => {
  if (target instanceof Element && target.closest('[data-details]')) void details('');
});

export {};
