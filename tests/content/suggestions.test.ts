import { expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { measure } from '../../src/suggest/measure.ts';
import { project } from '../fixture.ts';

it('four of five claims find a question of theirs among the first five suggestions', () => {
  const { claims, firstFive } = measure(readCorpus(project), 'claim');
  expect(claims).toBeGreaterThan(100);
  expect(firstFive / claims).toBeGreaterThan(0.8);
});
