import type { Claim } from '../schemas/claim.ts';
import { dateText } from '../wording/dates.ts';

/** The date of an event, or the date for which another claim is said to hold. */
export const claimDate = (claim: Claim): string | undefined =>
  claim.kind === 'event' ? claim.date : claim.asOf;

/** By when or in which circumstances a forecast should come true: in the words of the analysis, else as a date. */
export const horizonText = ({ horizon, horizonDate }: Extract<Claim, { kind: 'forecast' }>) =>
  horizon ?? (horizonDate && `by ${dateText(horizonDate)}`);

/** The date of a claim in words: those of the analysis if EDTF cannot say it; undefined without a date. */
export function claimDateText(claim: Claim): string | undefined {
  const date = claimDate(claim);
  return claim.dateWords ?? (date && dateText(date));
}
