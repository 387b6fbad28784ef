import { type Engine, loadEngine, type Result } from './engine.ts';

const pageLength = 10;
const pause = 120;

export interface SearchOptions {
  /** Told each query as it is searched. */
  onQuery?: (query: string) => void;
}

/** Brings a SearchPanel to life and returns the function that searches for a query as if it had been typed. */
export function mountSearch(panel: HTMLElement, { onQuery }: SearchOptions = {}): (query: string) => void {
  const input = part<HTMLInputElement>(panel, 'input');
  const status = part(panel, '[data-search-status]');
  const list = part(panel, '[data-search-results]');
  const more = part<HTMLButtonElement>(panel, '[data-search-more]');
  const base = panel.dataset['base'] ?? '/';
  let engine: Promise<Engine> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  let found: (() => Promise<Result>)[] = [];

  const load = (): Promise<Engine> =>
    (engine ??= loadEngine(base).catch((error: unknown) => {
      engine = undefined;
      throw error;
    }));

  async function search(query: string): Promise<void> {
    const turn = ++latest;
    onQuery?.(query);
    if (query === '') {
      found = [];
      show([], 'Type a word, a name or a number.');
      return;
    }
    status.textContent = 'Searching …';
    try {
      const results = await (await load()).search(query);
      const first = await Promise.all(results.slice(0, pageLength).map((get) => get()));
      if (turn !== latest) return;
      found = results;
      show(first, countText(results.length, query));
    } catch {
      if (turn === latest) fail(query);
    }
  }

  function show(results: Result[], message: string): void {
    status.textContent = message;
    list.replaceChildren(...results.map(resultItem));
    more.hidden = found.length <= results.length;
  }

  function fail(query: string): void {
    found = [];
    show([], '');
    const dev = 'dev' in panel.dataset;
    status.append(
      dev
        ? 'There is no search index here: npm run build makes it, and npm start serves it.'
        : 'The search index could not be loaded. ',
    );
    if (dev) return;
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = 'Try again';
    retry.addEventListener('click', () => void search(query));
    status.append(retry);
  }

  more.addEventListener('click', async () => {
    const shown = list.children.length;
    const turn = latest;
    const results = await Promise.all(found.slice(shown, shown + pageLength).map((get) => get()));
    if (turn !== latest) return;
    list.append(...results.map(resultItem));
    more.hidden = list.children.length >= found.length;
    list.children[shown]?.querySelector('a')?.focus();
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(input.value.trim()), pause);
  });
  panel.addEventListener('keydown', (event) => moveFocus(event, input, list));

  load().catch(() => {
    // Said when somebody searches.
  });
  void search(input.value.trim());
  return (query) => {
    input.value = query;
    void search(query);
  };
}

function part<E extends HTMLElement = HTMLElement>(panel: HTMLElement, selector: string): E {
  const element = panel.querySelector<E>(selector);
  if (!element) throw new Error(`the search panel has no ${selector}`);
  return element;
}

const countText = (count: number, query: string): string =>
  count === 0
    ? `Nothing found for “${query}”. Try fewer or other words.`
    : `${count} ${count === 1 ? 'result' : 'results'} for “${query}”`;

/** A result as a link: what was found, its words in context, where it stands. */
function resultItem({ url, excerpt, meta }: Result): HTMLLIElement {
  const item = document.createElement('li');
  const link = item.appendChild(document.createElement('a'));
  link.href = url;
  const title = link.appendChild(document.createElement('b'));
  title.textContent = meta.title;
  const words = link.appendChild(document.createElement('span'));
  // Pagefind escapes excerpts and adds nothing but <mark>.
  words.innerHTML = excerpt;
  const place = link.appendChild(document.createElement('small'));
  const kind = meta.kind === 'section' ? 'Section' : `Claim (${meta.kind})`;
  place.textContent = [kind, meta.briefing, meta.publisher, meta.date].join(' · ');
  return item;
}

/** Arrow keys walk from the field through the results and back; Home and End go to the first and the last. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const inField = document.activeElement === input;
  const moves: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: links.length - 1,
  };
  const to = moves[event.key];
  if (to === undefined || links.length === 0) return;
  if (inField ? event.key !== 'ArrowDown' : at < 0) return;
  event.preventDefault();
  if (to < 0) input.focus();
  else links[Math.min(to, links.length - 1)]?.focus();
}
