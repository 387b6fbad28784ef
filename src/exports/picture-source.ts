import type { Corpus } from '../corpus/corpus.ts';
import { dateText } from '../wording/dates.ts';

/** Where a picture is from, of which day, under which licence, and at which address. */
export const sourceLines = ({ site, modified }: Corpus, address: string): string[] => [
  `Source: ${site.name}, ${dateText(modified)}. Licence: ${site.licence.name}. The figures are those of the analyses: cite the originals for them.`,
  address,
];
