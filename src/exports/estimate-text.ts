import { type Absolute, estimatesAddress } from '../addresses.ts';
import { estimateDescription } from '../charts/estimate-description.ts';
import { markBasics } from '../charts/estimate-marks.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { EstimatedQuantity } from '../corpus/estimates.ts';
import { sourceLines } from './picture-source.ts';

/** The table of a chart as plain text, to be quoted in a mail or a note: each estimate, in words, with the address of its claim. */
export const estimateText = (quantity: EstimatedQuantity, corpus: Corpus, absolute: Absolute): string =>
  `${[
    quantity.data.label,
    ...(quantity.data.scope === undefined ? [] : [quantity.data.scope]),
    '',
    ...[quantity, ...quantity.companions]
      .flatMap(({ estimates }) => estimates)
      .flatMap((row) => [
        markBasics(row).text,
        `  ${row.claim.statement}`,
        `  ${absolute(row.claim.address)}`,
        '',
      ]),
    'Description, for the alt text of the picture:',
    estimateDescription(quantity),
    '',
    ...sourceLines(corpus, absolute(estimatesAddress(quantity.id))),
  ].join('\n')}\n`;
