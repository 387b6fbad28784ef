/** What the pages of the register of claims have in common. */
import { citationsOf, corpus, factsOf } from '../../content.ts';
import { claimDate } from '../../corpus/claim-dates.ts';
import { claimParts } from '../../corpus/claim-parts.ts';
import type { PlacedClaim } from '../../corpus/corpus.ts';
import { claimFilters, filterAttributes } from '../../corpus/filters.ts';
import { firstDay } from '../../wording/dates.ts';

export const filters = claimFilters(corpus);
export const parts = claimParts(corpus);

const briefings = new Map(corpus.briefings.map((briefing) => [briefing.id, briefing]));

/** What a row of the register shows, and what it is filtered and sorted by. */
export function rowOf(claim: PlacedClaim) {
  const briefing = briefings.get(claim.analysis.id);
  if (!briefing) throw new Error(`there is no briefing "${claim.analysis.id}"`);
  const date = claimDate(claim);
  return {
    facts: factsOf(claim, briefing),
    citations: citationsOf(briefing).at(claim.address, claim.locator),
    attributes: { ...filterAttributes(filters, claim), 'data-date': date && firstDay(date) },
  };
}
