/** The published addresses of the site, from its root and without its base path. */
export const analysisAddress = (analysis: string): string => `/analyses/${analysis}/`;
export const sectionAddress = (analysis: string, section: string): string =>
  `/analyses/${analysis}/#${section}`;
export const claimAddress = (analysis: string, claim: string): string =>
  `/analyses/${analysis}/#claim-${claim}`;
/** What names a claim among those of all analyses: `<analysis>/<claim>`. */
export const claimReference = (analysis: string, claim: string): string => `${analysis}/${claim}`;
/** The id of a claim's row in the register of claims. */
export const claimRow = (analysis: string, claim: string): string => `${analysis}--${claim}`;
/** A part of the register of claims. */
export const claimPartAddress = (analysis: string, number: number): string =>
  `/claims/${analysis}/${number > 1 ? `${number}/` : ''}`;
export const noteAddress = (analysis: string, work: string): string => `/analyses/${analysis}/#fn-${work}`;
export const citeAddress = (analysis: string, format: string): string =>
  `/analyses/${analysis}/cite.${format}`;
export const cardAddress = (analysis: string): string => `/analyses/${analysis}/card.png`;
export const topicAddress = (topic: string): string => `/topics/${topic}/`;
export const questionAddress = (question: string): string => `/questions/${question}/`;
export const namesAddress = '/names/';
export const nameAddress = (name: string): string => `${namesAddress}#${name}`;
export const workAddress = (work: string): string => `/works/${work}/`;
export const estimatesAddress = (quantity: string): string => `/estimates/${quantity}/`;
export const estimatesFileAddress = (quantity: string, format: 'svg' | 'png' | 'txt'): string =>
  `/estimates/${quantity}.${format}`;
export const estimatesCsvAddress = (quantity: string): string => `/estimates/${quantity}.csv`;
export const mapFileAddress = (map: string, format: 'svg' | 'png' | 'txt'): string =>
  `/maps/${map}.${format}`;

/** Makes an address of the site absolute: scheme, host and base path in front. */
export type Absolute = (address: string) => string;
