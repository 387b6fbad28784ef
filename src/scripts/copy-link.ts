/** A press on the link to a place also copies its address; the browser follows the link as ever. */
const status = document.querySelector<HTMLOutputElement>('output.copied');
let timer: ReturnType<typeof setTimeout> | undefined;

document.addEventListener('click', async (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor') : null;
  if (!link || !status || event.ctrlKey || event.metaKey || event.shiftKey) return;
  try {
    await navigator.clipboard.writeText(link.href);
    status.value = 'Link copied';
    clearTimeout(timer);
    timer = setTimeout(() => (status.value = ''), 2500);
  } catch {
    // Not allowed to copy: the address bar has the link.
  }
});
export {};
