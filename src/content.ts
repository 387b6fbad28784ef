import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import {
  currentAnchors,
  formerIds as formerIdsOf,
  formerPlaces as formerPlacesOf,
} from './corpus/anchors.ts';
import { claimFacts } from './corpus/claim-facts.ts';
import type { Briefing, CollectedRecords, Corpus } from './corpus/corpus.ts';
import { estimatedQuantities, isCharted } from './corpus/estimates.ts';
import { createCorpus } from './corpus/join.ts';
import { contradictions } from './corpus/questions.ts';
import { type Citations, citations } from './exports/cite.ts';
import { references, referenceText } from './exports/references.ts';
import { absolute } from './links.ts';
import { collectionNames } from './schemas/collections.ts';

const analyses = await getCollection('analyses');
const site = await getEntry('site', 'site');
if (!site) throw new Error('content/site.yaml is missing');

const synonyms = await getEntry('synonyms', 'synonyms');

const topics = new Map((await getCollection('topics')).map((entry) => [entry.id, entry]));

const records = collectionNames.map(async (name) => {
  const entries = await getCollection(name);
  return [name, entries.map(({ id, data, body = '' }) => ({ id, data, body }))] as const;
});

/** All content of the site, joined. */
export const corpus: Corpus = createCorpus({
  ...(Object.fromEntries<unknown>(await Promise.all(records)) as CollectedRecords),
  site: site.data,
  synonyms: synonyms?.data ?? [],
});

/** What the claims estimate, the quantity with most estimates first. */
export const quantities = estimatedQuantities(corpus);

/** Those that have a chart of their own. */
export const charted = quantities.filter(isCharted);

/** The questions in which a claim is contradicted, by its reference. */
export const contradictedClaims = contradictions(corpus.questions.values());

/** Looks up what a claim of the site refers to. */
export const factsOf = claimFacts(corpus);

const entries = new Map<string, CollectionEntry<'analyses'>>(analyses.map((entry) => [entry.id, entry]));

/**
 * The component that renders the body of a briefing.
 * @throws Error if there is no briefing with this id
 */
export async function briefingBody({ id }: Pick<Briefing, 'id'>) {
  const entry = entries.get(id);
  if (!entry) throw new Error(`there is no analysis "${id}"`);
  return (await render(entry)).Content;
}

/** Each cited work as a reference in APA style, HTML by id. */
export const formattedReferences = references([...corpus.works.values()]);

/** The same references as plain text. */
export const plainReferences = new Map(
  [...formattedReferences].map(([id, html]) => [id, referenceText(html)]),
);

const citing = new Map<string, Citations>();

/** The citations of a briefing and of the places in it, made once for all pages. */
export function citationsOf(briefing: Briefing): Citations {
  const cite = citing.get(briefing.id) ?? citations(briefing, corpus.site, absolute);
  citing.set(briefing.id, cite);
  return cite;
}

/** The MDX of each briefing without its frontmatter, by id. */
export const bodies = new Map(analyses.map(({ id, body = '' }) => [id, body]));

/** The former ids of places in the briefings, by their address. */
const anchors = (await getCollection('anchors')).map(({ data }) => data);
export const formerIds = formerIdsOf(anchors);

/** What has moved to another page or was withdrawn, by the address of the page that it was in. */
export const formerPlaces = formerPlacesOf(anchors, currentAnchors(corpus));

/**
 * The component that renders the synthesis of a topic.
 * @throws Error if there is no topic with this id
 */
export async function topicBody(id: string) {
  const entry = topics.get(id);
  if (!entry) throw new Error(`there is no topic "${id}"`);
  return (await render(entry)).Content;
}
