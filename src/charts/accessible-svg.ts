/** What a picture says of itself in words. */
export interface SvgText {
  /** Begins the ids of its title and description. */
  id: string;
  title: string;
  description: string;
}

/**
 * The text of an SVG element with a title and a description (SVG Accessibility API Mappings 1.0), without the styles
 * that the Content-Security-Policy forbids, and with links that say what their marks say.
 */
export function accessibleSvg(svg: Element, { id, title, description }: SvgText): string {
  svg.querySelectorAll('style').forEach((style) => style.remove());
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['style', 'class', 'aria-label']) element.removeAttribute(name);
  }
  for (const link of svg.querySelectorAll('a')) {
    link.setAttribute('href', link.getAttribute('xlink:href') ?? link.getAttribute('href') ?? '');
    link.removeAttribute('xlink:href');
    link.setAttribute('aria-label', link.querySelector('title')?.textContent ?? '');
  }
  for (const part of svg.children) if (!part.querySelector('a')) part.setAttribute('aria-hidden', 'true');
  const document = svg.ownerDocument;
  const said = [
    ['title', title],
    ['desc', description],
  ].map(([name = '', words = '']) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.id = `${id}-${name}`;
    element.textContent = words;
    return element;
  });
  svg.prepend(...said);
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-labelledby', `${id}-title`);
  svg.setAttribute('aria-describedby', `${id}-desc`);
  return svg.outerHTML;
}
