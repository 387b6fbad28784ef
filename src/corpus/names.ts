import type { Name } from '../schemas/name.ts';
import { claimNames } from './claim-facts.ts';
import type { Corpus, Entry, PlacedClaim } from './corpus.ts';

/** A name with the claims in which it is used. */
export interface UsedName extends Entry<Name> {
  claims: PlacedClaim[];
}

/** All names, each with its claims: those that list it, and the events that happened there. */
export function usedNames({ names, claims }: Pick<Corpus, 'names' | 'claims'>): UsedName[] {
  const uses = new Map<string, PlacedClaim[]>([...names.keys()].map((id) => [id, []]));
  for (const claim of claims.values()) for (const id of claimNames(claim)) uses.get(id)?.push(claim);
  return [...names.values()].map((name) => ({ ...name, claims: uses.get(name.id) ?? [] }));
}

/** The spellings of a name other than its preferred and its short form. */
export const otherSpellings = ({ name, short, variants }: Name): string[] =>
  variants.filter((variant) => variant !== name && variant !== short);

/** Compares names for the order of an English dictionary, without regard to capitals, hyphens and apostrophes. */
export const byName = (a: Entry<Name>, b: Entry<Name>): number =>
  collator.compare(a.data.name, b.data.name) || (a.id < b.id ? -1 : 1);

const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });
