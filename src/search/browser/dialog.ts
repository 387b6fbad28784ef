/** Opens the search from the header or with Ctrl/⌘ K. It is loaded, with its index, at the first sign that a reader will. */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const button = document.querySelector<HTMLButtonElement>('[data-search-open]');
const panel = dialog?.querySelector<HTMLElement>('[data-search-panel]');
let loading: Promise<void> | undefined;

function load(): void {
  if (loading || !panel) return;
  // In parallel with the panel.
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = `${panel.dataset['base']}pagefind/pagefind.js`;
  document.head.append(link);
  const form = panel.querySelector('form');
  let early = false;
  const wait = (event: Event): void => {
    event.preventDefault();
    early = true;
  };
  form?.addEventListener('submit', wait);
  loading = import('./panel.ts')
    .then(({ mountSearch }) => {
      const run = mountSearch(panel, { quick: true });
      if (early) form?.requestSubmit();
      else void run();
    })
    .catch(() => {
      // Without the script the form leads to the search page.
      loading = undefined;
      if (early) form?.submit();
    })
    .finally(() => form?.removeEventListener('submit', wait));
}

function open(): void {
  load();
  dialog?.showModal();
  const input = panel?.querySelector('input');
  input?.focus();
  input?.select();
}

for (const sign of ['pointerenter', 'touchstart', 'focus'])
  button?.addEventListener(sign, load, { passive: true });
button?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
    return;
  event.preventDefault();
  if (dialog?.open) dialog.close();
  else open();
});
// A result on the open page only changes the fragment: uncover it.
dialog?.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
  const link = target instanceof Element && target.closest('ol a');
  if (target === dialog || (link && !ctrlKey && !metaKey && !shiftKey)) dialog.close();
});

// A reader follows a result, to this page or within it: its words are highlighted.
const loadHighlight = (): Promise<typeof import('./highlight.ts')> => import('./highlight.ts');
if (new URLSearchParams(location.search).has('mark'))
  void loadHighlight().then(({ highlightFromAddress }) => highlightFromAddress());
addEventListener('highlight', (event) => {
  if (event instanceof CustomEvent)
    void loadHighlight().then(({ highlight }) => highlight(String(event.detail)));
});
export {};
