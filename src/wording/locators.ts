import type { Locator } from '../schemas/locator.ts';

/** A place in an original, with its label: `section “Traffic”`, `page 4`, `opening, before the first heading`. */
export function locatorText({ label, value }: Pick<Locator, 'label' | 'value'>): string {
  if (label === 'opening' || value === undefined) return 'opening, before the first heading';
  return label === 'section' ? `section “${value}”` : `${label} ${value}`;
}

/** The name of a place in an original without its label: the heading, the number, or Opening. */
export const locatorName = ({ value = 'Opening' }: Pick<Locator, 'value'>): string => value;
