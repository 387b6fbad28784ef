import { text } from './record.ts';

/** A Digital Object Identifier without an address around it (ISO 26324): `10.1080/1057610X.2019.1657656`. */
export const doi = text.regex(
  /^10\.\d{4,9}(\.\d+)*\/\S+$/,
  'is not a DOI: write it without an address, as in 10.1080/09546553.2020.1799800',
);

/** An International Standard Book Number of 10 or 13 digits, with or without hyphens (ISO 2108). */
export const isbn = text.refine(
  isIsbn,
  'is not an ISBN: 10 or 13 digits of which the last must fit the others',
);

/** An International Standard Serial Number (ISO 3297): `2334-3745`. */
export const issn = text.refine(
  isIssn,
  'is not an ISSN: write 2334-3745, where the last digit must fit the others',
);

function isIsbn(value: string): boolean {
  const digits = value.replaceAll('-', '');
  if (!/^[\dX-]+$/.test(value)) return false;
  if (/^97[89]\d{10}$/.test(digits)) return weighted(digits, (at) => (at % 2 === 0 ? 1 : 3)) % 10 === 0;
  return /^\d{9}[\dX]$/.test(digits) && weighted(digits, (at) => 10 - at) % 11 === 0;
}

function isIssn(value: string): boolean {
  return /^\d{4}-\d{3}[\dX]$/.test(value) && weighted(value.replace('-', ''), (at) => 8 - at) % 11 === 0;
}

/** The sum of the digits, each times the weight of its place. X is 10. */
const weighted = (digits: string, weight: (at: number) => number): number =>
  [...digits].reduce((sum, digit, at) => sum + weight(at) * (digit === 'X' ? 10 : Number(digit)), 0);
