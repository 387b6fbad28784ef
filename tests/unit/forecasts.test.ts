import { expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { forecasts } from '../../src/corpus/forecasts.ts';
import { copyOfSmall, replace } from '../fixture.ts';

const lee = 'content/analyses/lee-2020-harbour.mdx';
const poe = 'content/analyses/poe-2021-quay.mdx';
const question = 'content/questions/busy-or-quiet.yaml';

const found = (root: string) =>
  forecasts(readCorpus(root)).map(({ claim, later }) => [
    claim.reference,
    later.map(({ question: { id }, analyses }) => [id, analyses.map((analysis) => analysis.id)]),
  ]);

/** The small site, in which Lee forecasts the traffic. */
function leeForecasts(): string {
  const root = copyOfSmall();
  replace(root, lee, 'kind: estimate', 'kind: forecast');
  replace(root, lee, '    quantity: ships\n    low: 1500\n    high: 2200\n', '');
  return root;
}

it('a forecast comes with the questions that a later analysis answers', () => {
  expect(found(leeForecasts())).toEqual([
    ['lee-2020-harbour/ships-2019', [['busy-or-quiet', ['poe-2021-quay']]]],
    ['poe-2021-quay/empty', []],
  ]);
});

it('no analysis of the same date or before is later than a forecast', () => {
  const root = copyOfSmall();
  replace(root, question, 'poe-2021-quay/quiet', 'poe-2021-quay/empty');
  expect(found(root)).toEqual([['poe-2021-quay/empty', []]]);
  replace(root, poe, 'date: 2021~', 'date: 2020-03-25');
  expect(found(root)).toEqual([['poe-2021-quay/empty', []]]);
});

it('forecasts of an analysis that name their time come first', () => {
  const root = copyOfSmall();
  replace(root, poe, 'kind: assessment', 'kind: forecast');
  expect(found(root).map(([reference]) => reference)).toEqual(['poe-2021-quay/empty', 'poe-2021-quay/quiet']);
});
