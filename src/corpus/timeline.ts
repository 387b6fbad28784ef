import type { Corpus, Entry, JoinedQuestion, PlacedClaim } from './corpus.ts';
import type { Name } from '../schemas/name.ts';
import { eventOf } from '../schemas/claim.ts';
import { earliest, latest, year } from '../wording/dates.ts';
import { contradictions } from './questions.ts';

type EventClaim = Extract<PlacedClaim, { kind: 'event' }>;

/** An event, with every claim that tells it. */
export interface TimelineEvent {
  /** The record of an event that several claims may tell; undefined for an event that one claim tells. */
  event: Entry<Name> | undefined;
  /** The claims that tell it: the one with the most exact date first, findings and estimates last. */
  tellings: [EventClaim, ...PlacedClaim[]];
  places: Entry<Name>[];
  /** The questions that its tellings answer in ways that contradict each other or another claim. */
  contradictions: JoinedQuestion[];
}

/** The events that begin in a year. */
export interface TimelineYear {
  year: number;
  events: TimelineEvent[];
}

/** Every event once, at its most exact date: by the first and then the last day that this may mean, in years. */
export function timeline(corpus: Corpus): TimelineYear[] {
  const contradicted = contradictions(corpus.questions.values());
  const told = Map.groupBy(corpus.claims.values(), (claim) => eventOf(claim) ?? claim.reference);
  const events = [...told.values()]
    .flatMap((claims) => {
      const [first, ...others] = claims
        .filter((claim) => claim.kind === 'event')
        .toSorted((a, b) => span(a) - span(b));
      const undated = claims.filter(({ kind }) => kind !== 'event');
      return first ? [timelineEvent([first, ...others, ...undated], corpus, contradicted)] : [];
    })
    .toSorted(
      ({ tellings: [a] }, { tellings: [b] }) =>
        earliest(a.date) - earliest(b.date) || latest(a.date) - latest(b.date),
    );
  return [...Map.groupBy(events, ({ tellings: [first] }) => year(first.date))].map(([each, those]) => ({
    year: each,
    events: those,
  }));
}

/** How long a time the date of an event may mean, in milliseconds. */
const span = ({ date }: EventClaim): number => latest(date) - earliest(date);

const timelineEvent = (
  tellings: TimelineEvent['tellings'],
  { names }: Corpus,
  contradicted: Map<string, JoinedQuestion[]>,
): TimelineEvent => ({
  event: names.get(eventOf(tellings[0]) ?? ''),
  tellings,
  places: [...new Set(tellings.flatMap((claim) => (claim.kind === 'event' ? claim.places : [])))].flatMap(
    (id) => names.get(id) ?? [],
  ),
  contradictions: [...new Set(tellings.flatMap(({ reference }) => contradicted.get(reference) ?? []))],
});
