/**
 * Leads from the address of a row on the first page of the register of claims, where all rows once were, to the row in its
 * part: by the link with its id, or, where there are too many claims for such links, by the analysis that the id names.
 */
function follow(): void {
  const { hash } = location;
  const id = decodeURIComponent(hash.slice(1));
  const target = document.getElementById(id);
  if (target) {
    if (target instanceof HTMLAnchorElement && 'row' in target.dataset) location.replace(target.href);
    return;
  }
  const [analysis = '', claim] = id.split('--');
  if (claim === undefined) return;
  if (document.querySelector('[data-rows]')) location.replace(`${analysis}/${hash}`);
  // A long briefing has several parts.
  const next = document.querySelector<HTMLAnchorElement>('a[rel=next]')?.href;
  if (next?.includes(`/claims/${analysis}/`)) location.replace(next + hash);
}

addEventListener('hashchange', follow);
follow();
