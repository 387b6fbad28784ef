import type { Absolute } from '../addresses.ts';
import type { Briefing, Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { lastDay, firstDay } from '../wording/dates.ts';
import { type Casualties, eventOf } from '../schemas/claim.ts';
import { ends, type Figure } from '../schemas/figure.ts';
import { figureText } from '../wording/figures.ts';
import { locatorName } from '../wording/locators.ts';
import type { PublicClaim, PublicEstimate, PublicEvent } from '../schemas/public.ts';
import { present } from './present.ts';

/** All claims of the corpus, by analysis and in the order of its text. */
export const publicClaims = (corpus: Corpus, absolute: Absolute): PublicClaim[] =>
  corpus.briefings.flatMap((briefing) => briefingClaims(briefing, corpus, absolute));

/** The claims of one briefing. */
export const briefingClaims = (briefing: Briefing, corpus: Corpus, absolute: Absolute): PublicClaim[] =>
  [...briefing.claims.values()].map((claim) => {
    const { kind, asOf, dateWords, hedge, section, locator, marks, topics, names } = claim;
    return present({
      ...claimed(claim, absolute),
      kind,
      asOf,
      date: claim.kind === 'event' ? claim.date : undefined,
      places: claim.kind === 'event' ? claim.places : undefined,
      dateWords,
      event: eventOf(claim),
      casualties: claim.kind === 'event' ? publicCasualties(claim.casualties) : undefined,
      ...(claim.kind === 'estimate' ? figures(claim, corpus) : {}),
      hedge,
      horizon: claim.kind === 'forecast' ? claim.horizon : undefined,
      horizonDate: claim.kind === 'forecast' ? claim.horizonDate : undefined,
      section: { id: section.id ?? '', title: section.title },
      locator: { ...locator, value: locatorName(locator) },
      notes: marks.map(({ number, closing, citations }) => ({
        number,
        closing,
        works: citations.map(({ work }) => work.id),
      })),
      works: claim.works.map((work) => ({
        id: work.id,
        title: work.data.title,
        notes: marks
          .filter(({ citations }) => citations.some((citation) => citation.work === work))
          .map(({ number }) => number),
      })),
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

function figures(claim: Extract<PlacedClaim, { kind: 'estimate' }>, { quantities }: Corpus) {
  const { approximate = false, ...figure } = publicFigure(claim);
  return {
    quantity: claim.quantity,
    unit: quantities.get(claim.quantity)?.data.unit ?? '',
    figure: figureText(claim),
    approximate,
    ...figure,
  };
}

/** A figure with its ends as numbers, whether they are excluded, and its words if it has no number. */
function publicFigure(figure: Figure) {
  const { above, below, nearly, approximate, words } = figure;
  return {
    ...ends(figure),
    ...(above !== undefined && { lowExclusive: true as const }),
    ...((below !== undefined || nearly !== undefined) && { highExclusive: true as const }),
    ...((approximate || nearly !== undefined) && { approximate: true as const }),
    ...(words !== undefined && { words }),
  };
}

const publicCasualties = (casualties: Casualties | undefined): PublicClaim['casualties'] =>
  casualties &&
  Object.fromEntries(
    Object.entries(casualties).flatMap(([fate, count]) =>
      count === undefined ? [] : [[fate, typeof count === 'number' ? count : publicFigure(count)]],
    ),
  );

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
              works: claim.works.map(({ id }) => id),
            }),
          ]
        : [],
    ),
  );

/** The claims that are events, flattened, in the order of the first day that each may mean. */
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
                event: claim.event,
                casualties: publicCasualties(claim.casualties),
                works: claim.works.map(({ id }) => id),
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
