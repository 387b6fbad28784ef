import { casualtiesText, measureText } from '../wording/figures.ts';
import { horizonText } from './claim-dates.ts';
import type { ClaimFacts } from './claim-facts.ts';
import type { PlacedClaim } from './corpus.ts';

/** A field of a claim in words. */
export interface ClaimDetail {
  label: string;
  text: string;
  /** What the text is about. */
  aside?: string;
}

/** The fields that claims of some kinds have. */
export function claimDetails({ claim, quantity }: Pick<ClaimFacts, 'claim' | 'quantity'>): ClaimDetail[] {
  if (claim.kind === 'estimate' && quantity)
    return [{ label: 'Figure', text: measureText(claim, quantity.data), aside: quantity.data.label }];
  if (claim.kind === 'event' && claim.casualties)
    return [{ label: 'People', text: casualtiesText(claim.casualties) }];
  const horizon = claim.kind === 'forecast' && horizonText(claim);
  return horizon ? [{ label: 'Horizon', text: horizon }] : [];
}

/** The doubts of the editor about a claim and about the notes at it. */
export const claimDoubts = ({ doubt, marks }: Pick<PlacedClaim, 'doubt' | 'marks'>): string[] => [
  ...(doubt ? [doubt] : []),
  ...marks.flatMap(({ number, citations }) =>
    citations.flatMap(({ note }) => (note.doubt ? [`Note ${number}: ${note.doubt}`] : [])),
  ),
];

/** A note at a claim: its number, whether its text is lost, and whether it closes the passage. */
export const noteText = ({ number, closing, citations }: PlacedClaim['marks'][number]): string =>
  [
    citations.length === 0 ? `note ${number}, whose text is lost in the copy` : `(note ${number})`,
    closing && 'which closes the passage',
  ]
    .filter(Boolean)
    .join(', ');
