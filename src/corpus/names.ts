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

/** All spellings of a name besides the preferred and the short form, those that the originals print first. */
export const otherSpellings = ({ name, short, printed, variants }: Name): string[] =>
  [...new Set([...Object.values(printed).flat(), ...variants])].filter(
    (spelling) => spelling !== name && spelling !== short,
  );

/** The spellings that no original prints: they only help the search. */
export const searchSpellings = (name: Name): string[] => {
  const printed = new Set(Object.values(name.printed).flat());
  return otherSpellings(name).filter((spelling) => !printed.has(spelling));
};

/** The spellings that the originals print, each with the ids of the analyses that print it. */
export const printedSpellings = ({ printed }: Name): Map<string, string[]> =>
  new Map(
    [
      ...Map.groupBy(
        Object.entries(printed).flatMap(([analysis, spellings]) =>
          spellings.map((spelling) => ({ analysis, spelling })),
        ),
        ({ spelling }) => spelling,
      ),
    ].map(([spelling, uses]) => [spelling, uses.map(({ analysis }) => analysis)]),
  );

/** Compares names for the order of an English dictionary, without regard to capitals, hyphens and apostrophes. */
export const byName = (a: Entry<Name>, b: Entry<Name>): number =>
  collator.compare(a.data.name, b.data.name) || (a.id < b.id ? -1 : 1);

const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });
