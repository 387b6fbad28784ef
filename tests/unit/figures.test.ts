import { describe, expect, it } from 'vitest';
import { ends, figureMistake } from '../../src/schemas/figure.ts';
import { casualtiesText, figureText, measureText } from '../../src/wording/figures.ts';

it.each([
  [{ low: 6000, high: 6000 }, '6,000'],
  [{ low: 600, high: 600, approximate: true }, 'about 600'],
  [{ low: 1000, high: 3000, approximate: false }, '1,000 to 3,000'],
  [{ low: 1500, high: 2200, approximate: true }, 'about 1,500 to 2,200'],
  [{ low: 25_000 }, 'at least 25,000'],
  [{ above: 180 }, 'over 180'],
  [{ below: 200 }, 'fewer than 200'],
  [{ above: 100, below: 200 }, 'over 100 and fewer than 200'],
  [{ nearly: 100 }, 'nearly 100'],
  [{ low: 80, below: 100 }, 'at least 80 and fewer than 100'],
  [{ words: 'scores' }, 'scores'],
  [{ low: 24, approximate: true }, 'at least about 24'],
  [{ high: 70, approximate: false }, 'up to 70'],
  [{ high: 10_000, approximate: true }, 'up to about 10,000'],
])('the figure %o is "%s"', (figure, words) => expect(figureText(figure)).toBe(words));

it.each([
  [{ low: 1, high: 1 }, '1 emir'],
  [{ low: 1 }, 'at least 1 emir'],
  [{ low: 1, high: 2 }, '1 to 2 emirs'],
  [{ low: 0, high: 0 }, '0 emirs'],
  [{ above: 1 }, 'over 1 emir'],
  [{ low: 1000, high: 1000, approximate: true }, 'about 1,000 emirs'],
  [{ words: 'dozens' }, 'dozens of emirs'],
  [{ words: 'several hundred' }, 'several hundred emirs'],
  [{ words: 'at least several thousand' }, 'at least several thousand emirs'],
  [{ words: 'hundreds' }, 'hundreds of emirs'],
  [{ low: 1, words: 'several' }, 'several emirs'],
])('the figure %o of emirs is "%s"', (figure, words) =>
  expect(measureText(figure, { unit: 'emirs', singular: 'emir' })).toBe(words),
);

it('casualties are counted by what became of people', () =>
  expect(
    casualtiesText({
      killed: 30,
      injured: undefined,
      captured: { high: 1500, approximate: false },
      escaped: { above: 300, approximate: false },
    }),
  ).toBe('30 killed, up to 1,500 captured, over 300 escaped'));

describe('the ends of a figure', () => {
  it.each([
    [
      { low: 1500, high: 2200 },
      { low: 1500, high: 2200 },
    ],
    [{ above: 180 }, { low: 180 }],
    [{ below: 200 }, { high: 200 }],
    [{ nearly: 100 }, { low: 100, high: 100 }],
    [{ words: 'scores' }, {}],
  ])('of %o are %o', (figure, expected) => expect(ends(figure)).toEqual(expected));
});

describe('a figure', () => {
  it.each([
    [{ low: 0, high: 0 }],
    [{ low: 100, below: 200 }],
    [{ above: 100, high: 200 }],
    [{ nearly: 100, approximate: true }],
    [{ words: 'scores' }],
  ])('may be %o', (figure) => expect(figureMistake(figure)).toBeUndefined());

  it.each([
    [{ approximate: true }, 'low', 'is missing: give low, high, above, below, nearly or words'],
    [{ low: 1, above: 1 }, 'above', 'cannot stand beside low: keep the one that the text gives'],
    [{ high: 2, below: 2 }, 'below', 'cannot stand beside high: keep the one that the text gives'],
    [
      { nearly: 100, high: 100 },
      'nearly',
      'cannot stand beside another bound: keep the one that the text gives',
    ],
    [{ low: 3, high: 2 }, 'low', 'is more than high (2): swap or correct them'],
    [{ low: 3, below: 2 }, 'low', 'and “below: 2” leave no figure between them: correct one of them'],
    [{ above: 3, high: 2 }, 'above', 'and “high: 2” leave no figure between them: correct one of them'],
    [{ low: 2, below: 2 }, 'low', 'and “below: 2” leave no figure between them: correct one of them'],
    [{ above: 2, high: 2 }, 'above', 'and “high: 2” leave no figure between them: correct one of them'],
    [{ above: 2, below: 2 }, 'above', 'and “below: 2” leave no figure between them: correct one of them'],
  ])('may not be %o', (figure, field, message) => expect(figureMistake(figure)).toEqual({ field, message }));
});
