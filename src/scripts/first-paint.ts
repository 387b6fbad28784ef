/**
 * Marks the page if its address may filter a register, so that CSS hides the items until `register.ts` has applied
 * the filters. It has to run before the first paint: modules run later, so it is inline, and the
 * Content-Security-Policy allows it by its hash. If the module fails to load or to run, the items are shown.
 */
export const firstPaint = `if (location.search) {
  const { dataset } = document.documentElement;
  dataset.filtered = '';
  addEventListener('error', () => delete dataset.filtered, true);
}`;
