import type { Corpus, Entry, JoinedComparison, PlacedClaim } from './corpus.ts';
import type { Name } from '../schemas/name.ts';
import { earliest, latest, year } from '../wording/dates.ts';
import { differences } from './differences.ts';

/** An event as the timeline shows it. */
export interface TimelineEvent {
  claim: Extract<PlacedClaim, { kind: 'event' }>;
  places: Entry<Name>[];
  /** The comparisons in which the analyses tell it differently. */
  differences: JoinedComparison[];
}

/** The events that begin in a year. */
export interface TimelineYear {
  year: number;
  events: TimelineEvent[];
}

/** Every event claim once, by the first and then the last day that its date may mean, in years. */
export function timeline(corpus: Corpus): TimelineYear[] {
  const differing = differences(corpus);
  const events = [...corpus.claims.values()]
    .filter((claim) => claim.kind === 'event')
    .map((claim) => ({
      claim,
      places: claim.places.flatMap((id) => corpus.names.get(id) ?? []),
      differences: differing.get(claim.reference) ?? [],
    }))
    .toSorted(
      ({ claim: a }, { claim: b }) => earliest(a.date) - earliest(b.date) || latest(a.date) - latest(b.date),
    );
  return [...Map.groupBy(events, ({ claim }) => year(claim.date))].map(([each, those]) => ({
    year: each,
    events: those,
  }));
}
