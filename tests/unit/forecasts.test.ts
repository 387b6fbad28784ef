import { expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { forecastHorizons } from '../../src/corpus/forecasts.ts';
import { copyOfSmall, replace } from '../fixture.ts';

const lee = 'content/analyses/lee-2020-harbour.mdx';
const poe = 'content/analyses/poe-2021-quay.mdx';
const question = 'content/questions/busy-or-quiet.yaml';

const found = (root: string) =>
  forecastHorizons(readCorpus(root))
    .flatMap(({ forecasts }) => forecasts)
    .map(({ claim, later }) => [
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
    ['poe-2021-quay/empty', []],
    ['lee-2020-harbour/ships-2019', [['busy-or-quiet', ['poe-2021-quay']]]],
  ]);
});

it('no analysis of the same date or before is later than a forecast', () => {
  const root = copyOfSmall();
  replace(root, question, 'poe-2021-quay/quiet', 'poe-2021-quay/empty');
  expect(found(root)).toEqual([['poe-2021-quay/empty', []]]);
  replace(root, poe, 'date: 2021~', 'date: 2020-03-25');
  expect(found(root)).toEqual([['poe-2021-quay/empty', []]]);
});

it('forecasts come by the end of their horizon, then in words alone, then without a horizon', () => {
  const root = leeForecasts();
  replace(root, poe, 'kind: assessment', 'kind: forecast\n    horizonDate: 2021-06');
  replace(root, lee, 'kind: forecast', 'kind: forecast\n    horizon: when the quay is full');
  replace(root, lee, 'kind: event', 'kind: forecast');
  replace(root, lee, '    date: 2019-05-04\n    places: [harbour]\n', '');
  expect(
    forecastHorizons(readCorpus(root)).map(({ kind, date, passed, forecasts }) => [
      kind,
      date,
      passed,
      forecasts.map(({ claim }) => claim.id),
    ]),
  ).toEqual([
    ['dated', '2021-06', true, ['quiet']],
    ['dated', '2030', false, ['empty']],
    ['worded', undefined, false, ['ships-2019']],
    ['open', undefined, false, ['fire-2019']],
  ]);
});

it('the time of a forecast has passed once it ends before the day of the last change', () => {
  const root = copyOfSmall();
  const passed = () => forecastHorizons(readCorpus(root)).map((horizon) => horizon.passed);
  replace(root, poe, 'horizonDate: 2030', 'horizonDate: 2026-11-30');
  expect(passed()).toEqual([true]);
  replace(root, poe, 'horizonDate: 2026-11-30', 'horizonDate: 2026-12-01');
  expect(passed()).toEqual([false]);
});
