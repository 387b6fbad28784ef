/** Opens the folded entry to which the address points. Without it, the entry is shown but folded. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  target?.closest('[data-item]')?.querySelector('details')?.setAttribute('open', '');
}

addEventListener('hashchange', openTarget);
openTarget();
