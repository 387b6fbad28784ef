import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { estimatesAddress, estimatesFileAddress, mapFileAddress } from '../../src/addresses.ts';
import { drawnEstimates, estimatedQuantities, hedgedFigure, isCharted } from '../../src/corpus/estimates.ts';
import { corpus, file, home, hrefs, page } from './built-site.ts';
import { dist } from './dist.ts';

const quantities = estimatedQuantities(corpus).filter(isCharted);
const { maps, licence } = corpus.site;

/** The width and height of a PNG, from its header. */
function pngSize(address: string): number[] {
  const bytes = readFileSync(join(dist, address));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The size that an SVG gives itself. */
const svgSize = (svg: string): number[] =>
  (/<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []).slice(1).map(Number);

describe.each(quantities)('the picture of $id', ({ id, data, ...quantity }) => {
  const svg = file(estimatesFileAddress(id, 'svg'));

  it('says what it shows, where it is from, and under which licence', () => {
    const address = home + estimatesAddress(id).slice(1);
    for (const words of [`>${data.label}<`, corpus.site.name, licence.name, address])
      expect(svg).toContain(words);
    expect(svg).toMatch(/Source: .* \d{4}\. Licence/);
  });

  it('describes every estimate that it draws', () => {
    const description = /<desc>(.*)<\/desc>/s.exec(svg)?.[1];
    for (const row of drawnEstimates({ id, data, ...quantity }))
      expect(description).toContain(hedgedFigure(row));
  });

  it('is as large in PNG, at two pixels a unit', () => {
    const pixels = svgSize(svg).map((length) => Math.round(2 * length));
    const size = pngSize(estimatesFileAddress(id, 'png'));
    for (const [at, length] of pixels.entries()) expect(Math.abs((size[at] ?? 0) - length)).toBeLessThan(2);
  });

  it('stands below its chart, with the table as text and as CSV', () => {
    const links = hrefs(page(estimatesAddress(id)), '.chart a[download]');
    expect(links.map((link) => link?.split('.').at(-1))).toEqual(['svg', 'png', 'txt', 'csv']);
  });

  it('has a table as text with each estimate and the address of its claim', () => {
    const text = file(estimatesFileAddress(id, 'txt'));
    for (const { claim } of quantity.estimates) {
      expect(text).toContain(claim.statement);
      expect(text).toContain(home + claim.address.slice(1));
    }
  });
});

it('only quantities with a chart have pictures, and each map has', () => {
  const pictures = globSync('{estimates,maps}/*.{svg,png}', { cwd: dist }).map((path) => `/${path}`);
  const expected = (['svg', 'png'] as const).flatMap((format) => [
    ...quantities.map(({ id }) => estimatesFileAddress(id, format)),
    ...maps.map(({ id }) => mapFileAddress(id, format)),
  ]);
  expect(pictures.toSorted()).toEqual(expected.toSorted());
});
