import postcss from 'postcss';
import { expect, it } from 'vitest';
import { layers } from '../../src/styles/layers.ts';

/** White space is left out of what is expected. */
const order = '@layertokens,elements,layout,components,states,print;';
const processed = (css: string, from: string): string =>
  postcss([layers]).process(css, { from }).css.replace(/\s+/g, '');

it('the styles of a component are in the layer of components, below those for print', () => {
  expect(processed('p { margin: 0 }', '/src/components/Time.astro')).toBe(
    `${order}@layercomponents{p{margin:0}}`,
  );
});

it('styles that are processed twice are in the layer once', () => {
  const from = '/src/components/Time.astro';
  const once = postcss([layers]).process('p { margin: 0 }', { from }).css;
  expect(postcss([layers]).process(once, { from: `${from}?astro&type=style` }).css).toBe(once);
});

it('a style sheet keeps its own layers', () => {
  expect(processed('@layer print { nav { display: none } }', '/src/styles/print.css')).toBe(
    `${order}@layerprint{nav{display:none}}`,
  );
});
