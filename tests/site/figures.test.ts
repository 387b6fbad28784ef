import { expect, it } from 'vitest';
import { claimRow, estimatesAddress } from '../../src/addresses.ts';
import { claimParts } from '../../src/corpus/claim-parts.ts';
import { estimatedQuantities } from '../../src/corpus/estimates.ts';
import { measureText } from '../../src/wording/figures.ts';
import { corpus, page } from './built-site.ts';

it('an estimate has the same figure in the register of claims and in the table of its quantity', () => {
  const registers = claimParts(corpus).map(({ address }) => page(address));
  for (const { id, data, estimates } of estimatedQuantities(corpus)) {
    const cells = [
      ...(page(estimatesAddress(id)).querySelector('[data-estimates]')?.querySelectorAll('.figure') ?? []),
    ];
    expect(cells.length).toBe(estimates.length);
    const figures = estimates.map(({ claim }) => {
      const id = claimRow(claim.analysis.id, claim.id);
      const row = registers.map((each) => each.getElementById(id)).find((each) => each !== null);
      const label = [...(row?.querySelectorAll('dt') ?? [])].find(
        ({ textContent }) => textContent === 'Figure',
      );
      return label?.nextElementSibling?.firstChild?.textContent?.trim();
    });
    expect(figures).toEqual(estimates.map(({ claim }) => measureText(claim, data)));
    for (const [at, { textContent }] of cells.entries()) expect(figures[at]).toMatch(textContent);
  }
});
