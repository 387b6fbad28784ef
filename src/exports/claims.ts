import type { Briefing, Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { lastDay, firstDay } from '../wording/dates.ts';
import type { PublicClaim, PublicEstimate, PublicEvent } from '../schemas/public.ts';
import { type Absolute, present } from './public.ts';

/** All claims of the corpus, by analysis and in the order of its text. */
export const publicClaims = (corpus: Corpus, absolute: Absolute): PublicClaim[] =>
  corpus.briefings.flatMap((briefing) => briefingClaims(briefing, corpus, absolute));

/** The claims of one briefing. */
export const briefingClaims = (briefing: Briefing, corpus: Corpus, absolute: Absolute): PublicClaim[] =>
  [...briefing.claims.values()].map((claim) => {
    const { kind, asOf, section, locator, topics, names } = claim;
    return present({
      ...claimed(claim, absolute),
      kind,
      asOf,
      date: claim.kind === 'event' ? claim.date : undefined,
      places: claim.kind === 'event' ? claim.places : undefined,
      casualties: claim.kind === 'event' ? claim.casualties : undefined,
      ...(claim.kind === 'estimate' ? figures(claim, corpus) : {}),
      hedge: claim.kind === 'assessment' || claim.kind === 'forecast' ? claim.hedge : undefined,
      horizon: claim.kind === 'forecast' ? claim.horizon : undefined,
      section: { id: section.id ?? '', title: section.title },
      locator,
      works: claim.citations.map((id) => {
        const citation = briefing.works.get(id);
        return {
          id,
          title: citation?.work.data.title ?? id,
          notes: (citation?.notes ?? []).map(({ number }) => number).toSorted((a, b) => a - b),
        };
      }),
      topics,
      names,
    });
  });

const claimed = (
  { analysis, id, address, statement, attributedTo, dateBasis, doubt }: PlacedClaim,
  absolute: Absolute,
) => ({
  analysis: analysis.id,
  id,
  url: absolute(address),
  statement,
  attributedTo,
  dateBasis,
  doubt,
});

function figures(
  { quantity, low, high, approximate }: Extract<PlacedClaim, { kind: 'estimate' }>,
  { quantities }: Corpus,
) {
  return { quantity, unit: quantities.get(quantity)?.data.unit ?? '', low, high, approximate };
}

/** The claims that are estimates, flattened. */
export const publicEstimates = (corpus: Corpus, absolute: Absolute): PublicEstimate[] =>
  corpus.briefings.flatMap(({ claims, data }) =>
    [...claims.values()].flatMap((claim) =>
      claim.kind === 'estimate'
        ? [
            present({
              ...claimed(claim, absolute),
              ...figures(claim, corpus),
              quantityLabel: corpus.quantities.get(claim.quantity)?.data.label ?? '',
              asOf: claim.asOf,
              publisher: data.publisher.short,
              published: data.date,
              works: claim.citations,
            }),
          ]
        : [],
    ),
  );

/** The claims that are events, flattened, by their first possible day. */
export const publicEvents = (corpus: Corpus, absolute: Absolute): PublicEvent[] =>
  corpus.briefings
    .flatMap(({ claims }) =>
      [...claims.values()].flatMap((claim) =>
        claim.kind === 'event'
          ? [
              present({
                ...claimed(claim, absolute),
                date: claim.date,
                earliest: firstDay(claim.date),
                latest: lastDay(claim.date),
                places: claim.places.map((id) => place(id, corpus)),
                casualties: claim.casualties,
                works: claim.citations,
              }),
            ]
          : [],
      ),
    )
    .toSorted((a, b) => a.earliest.localeCompare(b.earliest) || a.url.localeCompare(b.url));

function place(id: string, { names }: Corpus): PublicEvent['places'][number] {
  const data = names.get(id)?.data;
  return { id, name: data?.name ?? id, ...(data?.kind === 'place' ? data.coordinates : {}) };
}
