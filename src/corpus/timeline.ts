import type { Corpus, Entry, JoinedQuestion, PlacedClaim } from './corpus.ts';
import type { Name } from '../schemas/name.ts';
import { earliest, latest, year } from '../wording/dates.ts';
import { contradictions } from './questions.ts';

type EventClaim = Extract<PlacedClaim, { kind: 'event' }>;

/** An event, with every claim that tells it. */
export interface TimelineEvent {
  /** The record of an event that several claims may tell; undefined for an event that one claim tells. */
  event: Entry<Name> | undefined;
  /** The claims that tell it, the first in the order of their dates. */
  tellings: [EventClaim, ...EventClaim[]];
  places: Entry<Name>[];
  /** The questions that its tellings answer in ways that contradict each other or another claim. */
  contradictions: JoinedQuestion[];
}

/** The events that begin in a year. */
export interface TimelineYear {
  year: number;
  events: TimelineEvent[];
}

/** Every event once, by the first and then the last day that its date may mean, in years. */
export function timeline(corpus: Corpus): TimelineYear[] {
  const contradicted = contradictions(corpus.questions.values());
  const claims = [...corpus.claims.values()]
    .filter((claim) => claim.kind === 'event')
    .toSorted((a, b) => earliest(a.date) - earliest(b.date) || latest(a.date) - latest(b.date));
  const events = [...Map.groupBy(claims, ({ event, reference }) => event ?? reference).values()].flatMap(
    ([first, ...others]): TimelineEvent[] => {
      if (!first) return [];
      const tellings: TimelineEvent['tellings'] = [first, ...others];
      return [
        {
          event: first.event === undefined ? undefined : corpus.names.get(first.event),
          tellings,
          places: [...new Set(tellings.flatMap(({ places }) => places))].flatMap(
            (id) => corpus.names.get(id) ?? [],
          ),
          contradictions: [
            ...new Set(tellings.flatMap(({ reference }) => contradicted.get(reference) ?? [])),
          ],
        },
      ];
    },
  );
  return [...Map.groupBy(events, ({ tellings: [first] }) => year(first.date))].map(([each, those]) => ({
    year: each,
    events: those,
  }));
}
