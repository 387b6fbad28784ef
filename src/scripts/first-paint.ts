/**
 * What has to happen before the first paint, in the head of every page. Modules run later, so it is inline, and the
 * Content-Security-Policy allows it by its hash.
 *
 * It sets the colours that the reader has chosen (`colours.ts`). A browser that forbids storage throws: the system's hold.
 *
 * And it marks the page if its address may filter a register, so that CSS hides the items until `register.ts` has applied
 * the filters. If that module fails to load or to run, the items are shown.
 */
export const firstPaint = `const { dataset } = document.documentElement;
try {
  const chosen = localStorage.getItem('colours');
  if (chosen) dataset.colours = chosen;
} catch {}
if (location.search) {
  dataset.filtered = '';
  addEventListener('error', () => delete dataset.filtered, true);
}`;
