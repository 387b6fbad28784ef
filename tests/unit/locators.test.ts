import { expect, it } from 'vitest';
import { locatorName, locatorText } from '../../src/wording/locators.ts';

it.each([
  [{ label: 'section', value: 'Traffic' }, 'section “Traffic”', 'Traffic'],
  [{ label: 'page', value: '4' }, 'page 4', '4'],
  [{ label: 'note', value: '12' }, 'note 12', '12'],
  [{ label: 'opening', value: undefined }, 'opening, before the first heading', 'Opening'],
] as const)('the place %o is "%s", and without its label "%s"', (locator, text, name) => {
  expect(locatorText(locator)).toBe(text);
  expect(locatorName(locator)).toBe(name);
});
