import { expect, it } from 'vitest';
import { casualtiesText, figureText } from '../../src/wording/figures.ts';

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
  [{ words: 'scores' }, 'scores'],
  [{ low: 24, approximate: true }, 'at least about 24'],
  [{ high: 70, approximate: false }, 'up to 70'],
  [{ high: 10_000, approximate: true }, 'up to about 10,000'],
])('the figure %o is "%s"', (figure, words) => expect(figureText(figure)).toBe(words));

it('casualties are counted by what became of people', () =>
  expect(
    casualtiesText({
      killed: 30,
      injured: undefined,
      captured: { high: 1500, approximate: false },
      escaped: { above: 300, approximate: false },
    }),
  ).toBe('30 killed, up to 1,500 captured, over 300 escaped'));
