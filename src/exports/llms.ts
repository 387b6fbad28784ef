import { type Absolute, analysisAddress } from '../addresses.ts';
import type { Briefing, Corpus } from '../corpus/corpus.ts';
import type { Dataset } from './data.ts';
import { originalText } from './original.ts';

/** The site for language models (https://llmstxt.org): what it is, how to cite it, and where its text and data are. */
export function llms(
  { site, briefings }: Corpus,
  datasets: Pick<Dataset, 'name' | 'about'>[],
  absolute: Absolute,
): string {
  const page = (address: string, name: string, about: string) => link(name, absolute(address), about);
  return `# ${plain(site.name)}

> ${plain(site.description)}

Each analysis belongs to its authors and publisher: cite the original for its findings. The briefings are ours, under
${plain(site.licence.name)}: cite a briefing, with the address of the section or claim, for our summary of them.

Each claim has an address that never breaks: ${absolute('/analyses/')}{briefing}/#claim-{claim}. It says where the claim
is in the original and which works the original cites for it. Dates are in the Extended Date/Time Format.

The links to briefings lead to Markdown. Without index.md the address is the page; with index.json it is the data. Each
list of data has a JSON Schema: ${absolute('/claims.schema.json')} is the one of the claims.

## Briefings

${briefings.map((briefing) => briefingLink(briefing, absolute)).join('\n')}

## Data

${[
  ...datasets.map(({ name, about }) => page(`/${name}.json`, `${name}.json`, `a list, each item ${about}`)),
  page('/claims.csv', 'claims.csv', 'the claims as a table'),
  page(
    '/anchors.json',
    'anchors.json',
    'every published address of a section, claim, note or entry of a name',
  ),
].join('\n')}

## Pages

${[
  page('/about/', 'About', 'how a briefing is made, and how to cite it'),
  page('/analyses/', 'Briefings', 'all of them, by publisher, year and topic'),
  page('/topics/', 'Topics', 'questions that several analyses answer, with the answers side by side'),
  page('/forecasts/', 'Forecasts', 'what the analyses expect, with what later analyses say'),
  page('/claims/', 'Claims', 'all of them'),
  page(
    '/names/',
    'Names',
    'people, groups, places, operations and publications, with their spellings and claims',
  ),
  page('/works/', 'Works', 'everything that the analyses cite, and the claims that rest on it'),
].join('\n')}

## Optional

${[
  page('/feed.xml', 'Feed', 'new briefings and changes, in Atom'),
  page('/feed.json', 'JSON Feed', 'the same'),
  page('/sitemap-index.xml', 'Sitemap', 'every page with the day of its last change'),
].join('\n')}
`;
}

const briefingLink = ({ id, data }: Briefing, absolute: Absolute): string =>
  link(data.title, absolute(`${analysisAddress(id)}index.md`), `${originalText(data)}. ${data.finding}`);

/** An item of a list: a link, a colon, and what it leads to. */
const link = (name: string, url: string, about: string): string =>
  `- [${plain(name)}](${url}): ${plain(about)}`;

/** Text on one line, with everything escaped that Markdown would read (CommonMark 0.31, section 2.4). */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&]/g, '\\$&');
