import type { Plugin } from 'postcss';

/** The cascade layers of the site; later ones win. */
const order = 'tokens, elements, layout, components, states, print';

/**
 * Puts the styles of components into the layer `components`. Each style sheet begins with the order of the layers, since
 * any may come first in a page.
 */
export const layers: Plugin = {
  postcssPlugin: 'layers',
  Once(root, { AtRule }) {
    // Astro has the styles of a component processed twice: before and after they get their scope.
    if (root.first?.type === 'atrule' && root.first.params === order) return;
    if (/\.astro\b/.test(root.source?.input.file ?? '')) {
      const layer = new AtRule({ name: 'layer', params: 'components', nodes: root.nodes });
      root.removeAll().append(layer);
    }
    root.prepend(new AtRule({ name: 'layer', params: order }));
  },
};
