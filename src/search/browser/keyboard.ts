/**
 * Arrow keys move from the field through the results and back; Home and End go to the first and the last. Escape closes the
 * dialog and keeps the query.
 */
export function handleKey(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  if (event.key === 'Escape' && !event.isComposing) {
    // Browsers would clear the field first.
    event.preventDefault();
    input.closest('dialog')?.close();
  } else moveFocus(event, input, list);
}

function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const moves: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: links.length - 1,
  };
  const to = moves[event.key];
  if (to === undefined || links.length === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  if (document.activeElement === input ? event.key !== 'ArrowDown' : at < 0) return;
  event.preventDefault();
  if (to < 0) input.focus();
  else links[Math.min(to, links.length - 1)]?.focus();
}
