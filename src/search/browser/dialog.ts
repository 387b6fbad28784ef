/** Opens the search from the header or with Ctrl/⌘ K; loads it, with its index, at the first sign that somebody is about to. */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const button = document.querySelector<HTMLButtonElement>('[data-search-open]');
const panel = dialog?.querySelector<HTMLElement>('[data-search-panel]');
let loading: Promise<void> | undefined;

function load(): void {
  if (loading || !panel) return;
  // Beside the panel and not after it.
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
      // The form of the dialog leads to the search page without any script.
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
// A result on the page that is open already changes nothing but the fragment: get out of its way.
dialog?.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
  const link = target instanceof Element && target.closest('ol a');
  if (target === dialog || (link && !ctrlKey && !metaKey && !shiftKey)) dialog.close();
});

// Somebody comes from a result, on another page or on this one: its words are marked where it leads.
const arrival = (): Promise<typeof import('./highlight.ts')> => import('./highlight.ts');
if (new URLSearchParams(location.search).has('mark')) void arrival().then(({ arrive }) => arrive());
addEventListener('mark', (event) => {
  if (event instanceof CustomEvent) void arrival().then(({ markWords }) => markWords(String(event.detail)));
});
export {};
