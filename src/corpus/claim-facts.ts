import type { Analysis } from '../schemas/analysis.ts';
import type { Note } from '../schemas/citation.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Name } from '../schemas/name.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Topic } from '../schemas/topic.ts';
import type { Work } from '../schemas/work.ts';
import type { Briefing, Corpus, Entry, JoinedComparison, PlacedClaim } from './corpus.ts';
import { personList } from '../wording/people.ts';

/** A claim with what its ids stand for. */
export interface ClaimFacts {
  claim: PlacedClaim;
  analysis: Entry<Analysis>;
  /** Who asserts it: the author of the analysis, or whom the author reports. */
  source: { name: string; reported: boolean };
  /** What an estimate is of. */
  quantity: Entry<Quantity> | undefined;
  /** Where an event took place. */
  places: Entry<Name>[];
  /** The works it rests on, each with the notes of the original that cite it, in order. */
  works: { work: Entry<Work>; notes: Note[] }[];
  topics: Entry<Topic>[];
  /** The comparisons that it is in. */
  comparisons: JoinedComparison[];
  /** Its names but for the places of an event. */
  names: Entry<Name>[];
  /** A link to the words in the original, where its address and the words are known. */
  original: string | undefined;
}

/** Looks up what a claim refers to. */
export function claimFacts(claim: PlacedClaim, briefing: Briefing, corpus: Corpus): ClaimFacts {
  const { data } = briefing;
  const places = claim.kind === 'event' ? claim.places : [];
  return {
    claim,
    analysis: briefing,
    source: {
      name: claim.attributedTo ?? personList(data.author) ?? 'Author not named',
      reported: claim.attributedTo !== undefined,
    },
    quantity: claim.kind === 'estimate' ? corpus.quantities.get(claim.quantity) : undefined,
    places: found(places, corpus.names),
    works: found(claim.citations, briefing.works).map(({ work, notes }) => ({
      work,
      notes: notes.toSorted((a, b) => a.number - b.number),
    })),
    topics: found(claim.topics, corpus.topics),
    comparisons: comparisonsOf(claim, corpus),
    names: found(
      claim.names.filter((id) => !places.includes(id)),
      corpus.names,
    ),
    original: data.url && claim.locator.words && textLink(data.url, claim.locator.words),
  };
}

const comparisonsOf = (claim: PlacedClaim, { topics }: Corpus): JoinedComparison[] =>
  [...topics.values()].flatMap(({ comparisons }) =>
    comparisons.filter(({ claims }) => claims.some(({ address }) => address === claim.address)),
  );

/** The date of an event, or the date for which another claim is said to hold. */
export const claimDate = (claim: Claim): string | undefined =>
  claim.kind === 'event' ? claim.date : claim.asOf;

/** The ids of a claim's names, the places of an event included. */
export const claimNames = (claim: Claim): string[] => [
  ...new Set([...claim.names, ...(claim.kind === 'event' ? claim.places : [])]),
];

const found = <Value>(ids: string[], map: Map<string, Value>): Value[] =>
  ids.flatMap((id) => map.get(id) ?? []);

/** A link that a browser follows to the words in a page (WICG, URL Fragment Text Directives, section 3.3). */
const textLink = (url: string, words: string): string =>
  `${url}${url.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
