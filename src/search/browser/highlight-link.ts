/**
 * Hands the highlights of a result to the page behind its link. They are in the address only while the link is followed: a
 * copied or bookmarked address stays clean.
 */
export function followResult(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const highlights = link?.dataset['highlights'];
  if (!link || !highlights || event.button > 1 || event.altKey) return;
  const newTab = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
  if (!newTab && link.pathname === location.pathname && link.search === location.search) {
    // The same page: nothing is loaded, and its script highlights once the browser has followed the link.
    setTimeout(() => dispatchEvent(new CustomEvent('highlight', { detail: highlights })));
    return;
  }
  const clean = link.getAttribute('href') ?? '';
  const address = new URL(link.href);
  address.searchParams.set('mark', highlights);
  link.href = address.href;
  setTimeout(() => link.setAttribute('href', clean));
}
