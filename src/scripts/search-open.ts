/** Opens the search from the header or with Ctrl/⌘ K, and loads it once somebody is about to. */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const button = document.querySelector<HTMLButtonElement>('[data-search-open]');
const panel = dialog?.querySelector<HTMLElement>('[data-search-panel]');
let loading: Promise<void> | undefined;

const load = (): Promise<void> =>
  (loading ??= import('../search/panel.ts').then(({ mountSearch }) => {
    if (panel) mountSearch(panel);
  }));

function open(): void {
  void load();
  dialog?.showModal();
  panel?.querySelector('input')?.select();
}

button?.addEventListener('pointerenter', () => void load(), { once: true });
button?.addEventListener('focus', () => void load(), { once: true });
button?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
    return;
  event.preventDefault();
  if (dialog?.open) dialog.close();
  else open();
});
// A result on the page that is open already changes nothing but the fragment: get out of its way.
dialog?.addEventListener('click', (event) => {
  if (event.target === dialog || (event.target instanceof Element && event.target.closest('ol a')))
    dialog.close();
});
export {};
