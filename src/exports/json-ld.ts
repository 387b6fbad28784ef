import { type Absolute, analysisAddress, cardAddress, workAddress } from '../addresses.ts';
import type { Briefing, Entry, PlacedClaim } from '../corpus/corpus.ts';
import { machineDate } from '../wording/dates.ts';
import { isInstitution, personName } from '../wording/people.ts';
import type { Person } from '../schemas/person.ts';
import type { Site } from '../schemas/site.ts';
import type { Work } from '../schemas/work.ts';
import { briefingTitle } from './original.ts';

/**
 * A briefing in the terms of schema.org, as JSON-LD: a report based on another, with the works that it cites and its
 * key claims, which appear in the original. Dates are as exact as ISO 8601 allows. It contains no `<`, so that a `<script>` may
 * contain it.
 */
export function briefingJsonLd(briefing: Briefing, site: Site, absolute: Absolute): string {
  const { id, data, works, claims } = briefing;
  const url = absolute(analysisAddress(id));
  // Without a known address the original is a node of this document only.
  const original = data.url ?? '_:original';
  const report = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': url,
    url,
    name: briefingTitle(data),
    abstract: data.summary,
    inLanguage: 'en-GB',
    datePublished: data.published,
    dateModified: briefing.modified,
    version: briefing.version,
    image: absolute(cardAddress(id)),
    license: site.licence.url,
    publisher: organization(site, absolute),
    isBasedOn: {
      '@type': 'Report',
      '@id': original,
      url: data.url,
      name: data.title,
      author: some(data.author.map(author)),
      datePublished: machineDate(data.date),
      publisher: { '@type': 'Organization', name: data.publisher.name },
      isPartOf: data.series && { '@type': 'CreativeWorkSeries', name: data.series },
    },
    citation: some([...works.values()].map(({ work }) => workNode(work, absolute))),
    // Each claim's own data is in index.json: hundreds of them here would weigh as much as the text.
    hasPart: data.keyClaims
      .flatMap((key) => claims.get(key) ?? [])
      .map((claim) => ({
        ...claimNode(claim, absolute),
        appearance: { '@id': original },
        citation: some(claim.works.map((work) => ({ '@id': absolute(workAddress(work.id)) }))),
      })),
  };
  return jsonLdText(report);
}

/** JSON-LD as text without `<`, so that a `<script>` may contain it. */
export const jsonLdText = (node: object): string => JSON.stringify(node).replaceAll('<', '\\u003c');

/** A list, or undefined if it is empty: JSON leaves out what is undefined. */
export const some = <Item>(list: Item[]): Item[] | undefined => (list.length > 0 ? list : undefined);

/** A claim by its address here. */
export const claimNode = ({ address, statement }: PlacedClaim, absolute: Absolute) => ({
  '@type': 'Claim',
  '@id': absolute(address),
  url: absolute(address),
  text: statement,
});

/** Who publishes the site. */
export const organization = ({ name }: Site, absolute: Absolute) => ({
  '@type': 'Organization',
  name,
  url: absolute('/'),
});

/** A cited work by its address here. */
export const workNode = ({ id, data }: Entry<Work>, absolute: Absolute) => ({
  '@type': types[data.type] ?? 'CreativeWork',
  '@id': absolute(workAddress(id)),
  url: data.URL,
  name: data.title,
  author: some((data.author ?? []).map(author)),
  datePublished: data.issued && machineDate(data.issued),
  editor: some((data.editor ?? []).map(author)),
  publisher: data.publisher && { '@type': 'Organization', name: data.publisher },
  identifier: data.number,
  inLanguage: data.language,
  isPartOf: data['container-title'] && { '@type': 'CreativeWork', name: data['container-title'] },
});

const author = (person: Person): object =>
  isInstitution(person)
    ? { '@type': 'Organization', name: person.literal }
    : {
        '@type': 'Person',
        name: personName(person),
        familyName: person.family,
        givenName: person.given,
        honorificSuffix: person.suffix,
      };

/** The types of schema.org for those of CSL. */
const types: Partial<Record<Work['type'], string>> = {
  article: 'ScholarlyArticle',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  bill: 'Legislation',
  book: 'Book',
  chapter: 'Chapter',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  motion_picture: 'Movie',
  'paper-conference': 'ScholarlyArticle',
  periodical: 'Periodical',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  regulation: 'Legislation',
  report: 'Report',
  review: 'Review',
  'review-book': 'Review',
  thesis: 'Thesis',
  webpage: 'WebPage',
};
