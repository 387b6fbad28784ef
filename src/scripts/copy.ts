/** Copies what is clicked: the link to a note, which the browser follows too; the link in a card; the text beside a button. */
const status = document.querySelector<HTMLOutputElement>('output.copied');
let timer: ReturnType<typeof setTimeout> | undefined;

/** What a click copies, and the message about it. */
function copied(target: Element): [text: string, message: string] | undefined {
  const link = target.closest<HTMLAnchorElement>('a.anchor:not([data-card]), a[data-copy-link]');
  if (link) return [link.href, 'Link copied'];
  const text = target.closest('[data-copy]')?.parentElement?.querySelector('[data-copied]')?.textContent;
  return text ? [text.trim(), 'Citation copied'] : undefined;
}

document.addEventListener('click', async (event) => {
  if (!(event.target instanceof Element) || !status || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const [text, message] = copied(event.target) ?? [];
  if (text === undefined || message === undefined) return;
  try {
    await navigator.clipboard.writeText(text);
    status.value = message;
  } catch {
    status.value = 'This browser does not allow copying';
  }
  // Above a dialog, which is in the top layer.
  status.popover = 'manual';
  status.showPopover();
  clearTimeout(timer);
  timer = setTimeout(() => status.hidePopover(), 2500);
});

export {};
