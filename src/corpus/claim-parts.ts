import { claimPartAddress } from '../addresses.ts';
import type { Briefing, Corpus, PlacedClaim } from './corpus.ts';

/** Claims of one briefing that share a page of the register. */
export interface ClaimPart {
  briefing: Briefing;
  /** From 1: a briefing with many claims has several. */
  number: number;
  /** From the root of the site. */
  address: string;
  claims: PlacedClaim[];
}

/** Up to so many claims are one page. */
const fewClaims = 150;
/** Rows of a part: about 25 kB after brotli. */
const partSize = 120;
/** Up to so many claims are listed on the first page by their ids, so that addresses of rows lead there without a script. */
const indexed = 2000;
/** Rows of one of the files that the filters load: below 1 MB. */
const fileSize = 1000;

/** The pages of the register of claims, in the order of the briefings; none if all rows fit into one page. */
export const claimParts = ({ briefings, claims }: Pick<Corpus, 'briefings' | 'claims'>): ClaimPart[] =>
  claims.size <= fewClaims
    ? []
    : briefings.flatMap((briefing) =>
        chunks([...briefing.claims.values()], partSize).map((own, at) => ({
          briefing,
          number: at + 1,
          address: claimPartAddress(briefing.id, at + 1),
          claims: own,
        })),
      );

/** Whether the first page can list each claim of the parts. */
export const isIndexed = (parts: ClaimPart[]): boolean =>
  parts.reduce((sum, { claims }) => sum + claims.length, 0) <= indexed;

/** The claims of each of the files that the filters load, with the part in which each is. */
export const rowFiles = (parts: ClaimPart[]): { claim: PlacedClaim; part: ClaimPart }[][] =>
  chunks(
    parts.flatMap((part) => part.claims.map((claim) => ({ claim, part }))),
    fileSize,
  );

const chunks = <Item>(items: Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
