import {
  type Absolute,
  analysisAddress,
  estimatesAddress,
  estimatesCsvAddress,
  questionAddress,
  topicAddress,
  workAddress,
} from '../addresses.ts';
import type { CitedWork, Corpus, JoinedQuestion, JoinedTopic, PlacedClaim } from '../corpus/corpus.ts';
import type { EstimatedQuantity } from '../corpus/estimates.ts';
import type { Site } from '../schemas/site.ts';
import type { Dataset } from './data.ts';
import { claimNode, organization, some, workNode } from './json-ld.ts';

const context = { '@context': 'https://schema.org' };

/** The home page: the site, and where to search it. */
export const siteJsonLd = ({ site, briefings, modified }: Corpus, absolute: Absolute): object => ({
  ...context,
  '@type': 'WebSite',
  '@id': absolute('/'),
  url: absolute('/'),
  name: site.name,
  description: site.description,
  inLanguage: 'en-GB',
  license: site.licence.url,
  dateModified: modified,
  publisher: organization(site, absolute),
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute('/search/')}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
  hasPart: briefings.map(({ id }) => ({ '@id': absolute(analysisAddress(id)) })),
});

/** The page about the data: the catalogue of the published files. */
export const catalogJsonLd = (
  { site, modified }: Corpus,
  datasets: Pick<Dataset, 'name' | 'about'>[],
  absolute: Absolute,
): object => ({
  ...context,
  '@type': 'DataCatalog',
  '@id': absolute('/about/#data'),
  url: absolute('/about/#data'),
  name: `Data of ${site.name}`,
  description: site.description,
  license: site.licence.url,
  dateModified: modified,
  publisher: organization(site, absolute),
  dataset: datasets.map((dataset) => datasetNode(dataset, site, absolute)),
});

/** The address that names a published file of records. */
const datasetId = (name: string, absolute: Absolute): string => absolute(`/${name}.json`);

const datasetNode = ({ name, about }: Pick<Dataset, 'name' | 'about'>, site: Site, absolute: Absolute) => ({
  '@type': 'Dataset',
  '@id': datasetId(name, absolute),
  url: datasetId(name, absolute),
  name: `${site.name}: ${name}`,
  // A search engine wants 50 characters at least.
  description: `${site.name}: ${name} as a list, in which each item is ${about}.`,
  license: site.licence.url,
  isAccessibleForFree: true,
  creator: organization(site, absolute),
  distribution: [
    download(datasetId(name, absolute), 'application/json'),
    ...(name === 'claims' ? [download(absolute('/claims.csv'), 'text/csv')] : []),
  ],
});

const download = (contentUrl: string, encodingFormat: string) => ({
  '@type': 'DataDownload',
  contentUrl,
  encodingFormat,
});

/** A page that lists the records of a published file. */
export const listJsonLd = (
  page: { address: string; name: string },
  dataset: string,
  absolute: Absolute,
): object => ({
  ...context,
  '@type': 'CollectionPage',
  '@id': absolute(page.address),
  url: absolute(page.address),
  name: page.name,
  inLanguage: 'en-GB',
  mainEntity: { '@type': 'Dataset', '@id': datasetId(dataset, absolute), name: dataset },
  isPartOf: { '@id': absolute('/') },
});

/** A page that lists other pages of the site. */
export const contentsJsonLd = (
  page: { address: string; name: string },
  addresses: string[],
  absolute: Absolute,
): object => ({
  ...context,
  '@type': 'CollectionPage',
  '@id': absolute(page.address),
  url: absolute(page.address),
  name: page.name,
  inLanguage: 'en-GB',
  hasPart: addresses.map((address) => ({ '@id': absolute(address) })),
  isPartOf: { '@id': absolute('/') },
});

/** A topic: a page about its question, with the questions that belong to it. */
export const topicJsonLd = ({ id, data, questions }: JoinedTopic, absolute: Absolute): object => ({
  ...context,
  '@type': 'CollectionPage',
  '@id': absolute(topicAddress(id)),
  url: absolute(topicAddress(id)),
  name: data.question,
  abstract: data.bottomLine,
  inLanguage: 'en-GB',
  about: { '@type': 'Thing', name: data.title },
  hasPart: some(
    questions.map((question) => ({
      '@type': 'Question',
      '@id': absolute(questionAddress(question.id)),
      name: question.data.question,
    })),
  ),
  isPartOf: { '@id': absolute('/') },
});

/**
 * A question with the answers that the analyses give, each with its claims and the originals in which they appear. None is
 * accepted: the site takes no side.
 */
export const questionJsonLd = ({ id, data, answers }: JoinedQuestion, absolute: Absolute): object => ({
  ...context,
  '@type': 'Question',
  '@id': absolute(questionAddress(id)),
  url: absolute(questionAddress(id)),
  name: data.question,
  text: data.question,
  inLanguage: 'en-GB',
  answerCount: answers.length,
  about: data.topics.map((topic) => ({ '@id': absolute(topicAddress(topic)) })),
  suggestedAnswer: answers.map(({ answer, claims }) => ({
    '@type': 'Answer',
    text: answer,
    citation: claims.map((claim) => appearing(claim, absolute)),
  })),
});

/** A claim with the original in which it appears. One without a known address is named by its title. */
const appearing = (claim: PlacedClaim, absolute: Absolute): object => ({
  ...claimNode(claim, absolute),
  appearance: {
    '@type': 'Report',
    ...(claim.analysis.data.url ? { '@id': claim.analysis.data.url } : {}),
    name: claim.analysis.data.title,
  },
});

/** A work, with the page about it and the briefings whose originals cite it. */
export const workJsonLd = (work: CitedWork, absolute: Absolute): object => ({
  ...context,
  ...workNode(work, absolute),
  mainEntityOfPage: absolute(workAddress(work.id)),
  subjectOf: some(work.citedBy.map(({ analysis }) => ({ '@id': absolute(analysisAddress(analysis.id)) }))),
});

/** The estimates of a quantity as a data set of their own. */
export const estimatesJsonLd = (
  { id, data, estimates }: EstimatedQuantity,
  site: Site,
  absolute: Absolute,
): object => ({
  ...context,
  '@type': 'Dataset',
  '@id': absolute(estimatesAddress(id)),
  url: absolute(estimatesAddress(id)),
  name: data.label,
  description: `${data.label}: every estimate that the analyses make or report (${estimates.length}), each with its bounds, its date, who made it and the works that it rests on.`,
  variableMeasured: { '@type': 'PropertyValue', name: data.label, unitText: data.unit },
  license: site.licence.url,
  isAccessibleForFree: true,
  creator: organization(site, absolute),
  isPartOf: { '@type': 'Dataset', '@id': datasetId('estimates', absolute), name: 'estimates' },
  distribution: [download(absolute(estimatesCsvAddress(id)), 'text/csv')],
});
