/** An element that a component has in it. */
export function part<E extends HTMLElement = HTMLElement>(panel: HTMLElement, selector: string): E {
  const found = panel.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in the search`);
  return found;
}
