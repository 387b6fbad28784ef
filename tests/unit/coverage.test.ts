import { expect, it } from 'vitest';
import { readCorpus } from '../../src/check/read-corpus.ts';
import { coverage } from '../../src/corpus/coverage.ts';
import { small } from '../fixture.ts';

it('the coverage counts what the small site knows of its claims, works and notes', () => {
  expect(coverage(readCorpus(small)).map(({ label, part, whole }) => [label, part, whole])).toEqual([
    ['claims with a place in the original', 4, 4],
    ['claims with words to find them by in the original', 1, 4],
    ['claims with a note at their words', 1, 4],
    ['claims with only a note that closes their passage', 1, 4],
    ['findings, events and estimates of unknown origin', 0, 2],
    ['questions whose answers contradict each other', 1, 1],
    ['questions with different answers that can all be true', 0, 1],
    ['questions on which analyses agree', 0, 1],
    ['questions that one analysis answers', 0, 1],
    ['claims with an editor’s doubt', 0, 4],
    ['works with an address', 1, 2],
    ['notes of the originals resolved to a work', 3, 4],
    ['citations of works with an editor’s doubt', 1, 3],
  ]);
});
