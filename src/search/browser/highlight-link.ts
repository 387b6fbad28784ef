/**
 * Lets the words of a result be marked where it leads. They are in the address only while it is followed: what is copied or
 * bookmarked is clean.
 */
export function followResult(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const words = link?.dataset['words'];
  if (!link || !words || event.button > 1 || event.altKey) return;
  const elsewhere = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
  if (!elsewhere && link.pathname === location.pathname && link.search === location.search) {
    // Nothing is loaded: the browser goes there when this event is over, and the page's script marks the words.
    setTimeout(() => dispatchEvent(new CustomEvent('mark', { detail: words })));
    return;
  }
  const clean = link.getAttribute('href') ?? '';
  const marked = new URL(link.href);
  marked.searchParams.set('mark', words);
  link.href = marked.href;
  setTimeout(() => link.setAttribute('href', clean));
}
