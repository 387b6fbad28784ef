/** The dialog with the bibliography of selected claims. The references come from the page of all works. */
import { counted } from '../wording/counted.ts';
import { fetchFile, saveFile } from './download.ts';

const dialog = required<HTMLDialogElement>('dialog[data-references]', document);
const summary = required('[data-summary]', dialog);
const list = required('ul', dialog);
const actions = required('.actions', dialog);
const status = required<HTMLOutputElement>('output', actions);
let works = new Set<string>();
let references: Promise<Map<string, Node[]>> | undefined;

/**
 * Shows the works that claims rest on, each once.
 * @param claims the ids of the works of each claim
 */
export async function showBibliography(claims: string[][]): Promise<void> {
  works = new Set(claims.flat());
  status.value = '';
  list.replaceChildren();
  actions.hidden = works.size === 0;
  summary.textContent = summaryText(claims, works.size);
  dialog.showModal();
  if (works.size === 0) return;
  try {
    const all = await (references ??= loadReferences(dialog.dataset['works'] ?? ''));
    list.replaceChildren(...[...all].filter(([id]) => works.has(id)).map(([, nodes]) => reference(nodes)));
  } catch {
    references = undefined;
    actions.hidden = true;
    summary.textContent = 'The references could not be loaded. Close this and try again.';
  }
}

function summaryText(claims: string[][], count: number): string {
  const cited = claims.filter((each) => each.length > 0).length;
  const uncited = claims.length - cited;
  if (cited === 0) return 'The originals cite no works for the selected claims.';
  const works = `${counted(count, 'work')} cited for ${counted(cited, 'selected claim')}.`;
  return uncited === 0 ? works : `${works} For ${uncited} more, the originals cite nothing.`;
}

/** The references of all works by id, in alphabetical order. */
async function loadReferences(address: string): Promise<Map<string, Node[]>> {
  // A template, since the Content-Security-Policy would complain about the inline styles of a parsed document.
  const page = document.createElement('template');
  page.innerHTML = await (await fetchFile(address)).text();
  return new Map(
    [...page.content.querySelectorAll('[data-items] > [id]')].map((work) => [
      work.id,
      [...(work.querySelector('[data-reference]')?.childNodes ?? [])],
    ]),
  );
}

function reference(nodes: Node[]): HTMLLIElement {
  const item = document.createElement('li');
  item.append(...nodes.map((node) => document.importNode(node, true)));
  return item;
}

async function copy(): Promise<void> {
  const items = [...list.children];
  const text = items.map(({ textContent }) => textContent.trim()).join('\n');
  const html = items.map(({ innerHTML }) => `<p>${innerHTML}</p>`).join('');
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) }),
    ]);
    status.value = 'Copied';
  } catch {
    status.value = 'This browser does not allow copying: select the text and copy it.';
  }
}

const blob = (type: string, text: string): Blob => new Blob([text], { type });

async function saveCsl(): Promise<void> {
  try {
    const items = (await (await fetchFile(dialog.dataset['csl'] ?? '')).json()) as { id: string }[];
    const name = `bibliography-of-${counted(works.size, 'work').replace(' ', '-')}.json`;
    saveFile(name, 'application/json', JSON.stringify(items.filter(({ id }) => works.has(id))));
    status.value = `Saved as ${name}`;
  } catch {
    status.value = 'The works could not be loaded. Try again.';
  }
}

/** @throws if there is no such element */
function required<E extends HTMLElement = HTMLElement>(selector: string, parent: ParentNode): E {
  const element = parent.querySelector<E>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

required('[data-copy]', actions).addEventListener('click', () => void copy());
required('[data-save]', actions).addEventListener('click', () => void saveCsl());
