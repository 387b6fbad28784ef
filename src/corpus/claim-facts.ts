import type { Analysis } from '../schemas/analysis.ts';
import { type Claim, eventOf } from '../schemas/claim.ts';
import type { Name } from '../schemas/name.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Topic } from '../schemas/topic.ts';
import type { Briefing, Corpus, Entry, JoinedQuestion, PlacedClaim } from './corpus.ts';
import { personList } from '../wording/people.ts';
import { questionsByClaim } from './questions.ts';
import { textLink } from '../wording/text-link.ts';

/** A claim with the records that its ids name. */
export interface ClaimFacts {
  claim: PlacedClaim;
  analysis: Entry<Analysis>;
  /** Who asserts it: the author of the analysis, or somebody whom the author reports. */
  source: { name: string; reported: boolean };
  /** The quantity of an estimate. */
  quantity: Entry<Quantity> | undefined;
  /** Where an event took place. */
  places: Entry<Name>[];
  topics: Entry<Topic>[];
  /** The questions that it answers. */
  questions: JoinedQuestion[];
  /** Its names, without the places of an event. */
  names: Entry<Name>[];
  /** A link to the words in the original, if its address and the words are known. */
  original: string | undefined;
}

/** Makes the lookup of what the claims of a corpus refer to. */
export function claimFacts(corpus: Corpus): (claim: PlacedClaim, briefing: Briefing) => ClaimFacts {
  const questions = questionsByClaim(corpus.questions.values());
  return (claim, briefing) => ({
    ...factsOf(claim, briefing, corpus),
    questions: questions.get(claim.reference) ?? [],
  });
}

function factsOf(claim: PlacedClaim, briefing: Briefing, corpus: Corpus): Omit<ClaimFacts, 'questions'> {
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
    topics: found(claim.topics, corpus.topics),
    names: found(
      claim.names.filter((id) => !places.includes(id)),
      corpus.names,
    ),
    original: data.url && claim.locator.words && textLink(data.url, claim.locator.words),
  };
}

/** The ids of a claim's names, those of the event that it tells and of the places of an event included. */
export const claimNames = (claim: Claim): string[] => [
  ...new Set([
    ...claim.names,
    ...(claim.kind === 'event' ? claim.places : []),
    ...[eventOf(claim)].filter((id) => id !== undefined),
  ]),
];

const found = <Value>(ids: string[], map: Map<string, Value>): Value[] =>
  ids.flatMap((id) => map.get(id) ?? []);
