import type { DatedEvent } from '../schemas/claim.ts';

/** The people that an event killed, injured and so on, as far as it is told. */
export type Casualties = NonNullable<DatedEvent['casualties']>;

/** A count in words: `25`, `180 or more`, `up to 40`, `30 to 40`. */
export function countText(count: Casualties['killed']): string | undefined {
  if (count === undefined || typeof count === 'number') return count?.toString();
  const { low, high } = count;
  if (low !== undefined && high !== undefined) return `${low} to ${high}`;
  return low === undefined ? `up to ${high}` : `${low} or more`;
}

/** Casualties in words: `2 killed, 3 injured`; undefined where none are told. */
export const casualtiesText = (casualties: Casualties = {}): string | undefined =>
  fates
    .flatMap((fate) => (casualties[fate] === undefined ? [] : [`${countText(casualties[fate])} ${fate}`]))
    .join(', ') || undefined;

const fates = ['killed', 'injured', 'captured', 'surrendered', 'escaped'] as const;
