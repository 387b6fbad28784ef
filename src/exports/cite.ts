import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { type Absolute, analysisAddress } from '../addresses.ts';
import type { Briefing } from '../corpus/corpus.ts';
import { dateText, inferred } from '../wording/dates.ts';
import type { Section } from '../corpus/outline.ts';
import { personList } from '../wording/people.ts';
import type { Locator } from '../schemas/locator.ts';
import type { Site } from '../schemas/site.ts';
import { type CitedPlace, fillPlace } from '../wording/cited-place.ts';
import { bibtex } from './bibtex.ts';
import { cslDate, type CslItem, withDateNote } from './csl.ts';
import { briefingTitle } from './original.ts';
import { ris } from './ris.ts';

/** The original analysis as a CSL item: a report of its institution. Fields that are not known are absent. */
export const originalItem = ({ id, data }: Pick<Briefing, 'id' | 'data'>): CslItem => ({
  id,
  type: 'report',
  title: data.title,
  ...(data.author.length > 0 ? { author: data.author } : {}),
  issued: cslDate(data.date),
  publisher: data.publisher.name,
  ...(data.series ? { 'collection-title': data.series } : {}),
  ...(data.url ? { URL: data.url } : {}),
});

/** The briefing as a CSL item: a page of the site, which has no author of its own. */
export const briefingItem = (
  briefing: Pick<Briefing, 'id' | 'data' | 'modified'>,
  site: Site,
  absolute: Absolute,
): CslItem => ({
  id: `${briefing.id}-briefing`,
  type: 'webpage',
  title: briefingTitle(briefing.data),
  'container-title': site.name,
  issued: cslDate(briefing.modified),
  URL: absolute(analysisAddress(briefing.id)),
});

/** The formats that reference managers import: their names and their media types. */
export const citeFormats = {
  json: { label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
  bib: { label: 'BibTeX', type: 'application/x-bibtex' },
  ris: { label: 'RIS', type: 'application/x-research-info-systems' },
};
export type CiteFormat = keyof typeof citeFormats;

/** The text of a file with the items in a format that reference managers import. */
export function citeFile(format: CiteFormat, items: CslItem[]): string {
  if (format === 'bib') return bibtex(items.map(withDateNote));
  if (format === 'ris') return ris(items.map(withDateNote));
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** One thing, cited in three ways. */
export interface FormattedCitation {
  /** The entry of a bibliography, APA style. */
  reference: string;
  /** The citation in the text, APA style, with the place. */
  inText: string;
  /** A footnote in the manner of the Chicago Manual, with the place and the address. */
  note: string;
}

/** A place cited in both: the briefing, which has the address, and the original, which made the finding. */
export interface CitationPair {
  briefing: FormattedCitation;
  original: FormattedCitation;
}

/** The citations of one briefing: with slots for a place, and of any place in it. */
export interface Citations {
  /** All forms with `{address}`, `{inText}` and `{note}` where the place belongs. */
  patterns: CitationPair;
  /**
   * What a place puts into the slots.
   * @param address the page, section or claim here, from the root of the site
   * @param locator the place in the original; undefined for the whole
   */
  place: (address: string, locator?: Place) => CitedPlace;
  /** The citations of a place. */
  at: (address: string, locator?: Place) => CitationPair;
}

type Place = Pick<Locator, 'label' | 'value'>;

/** Makes the citations of one briefing. The styles, which are slow, run once for all places. */
export function citations(briefing: Briefing, site: Site, absolute: Absolute): Citations {
  const { data } = briefing;
  const original = apa(originalItem(briefing));
  const ours = apa(briefingItem(briefing, site, absolute));
  const page = absolute(analysisAddress(briefing.id));
  const known = [personList(data.author), quoted(data.title), data.series, data.publisher.name];
  const date = inferred(data.date) ? `ca. ${dateText(data.date.replace(/[~?%]/g, ''))}` : dateText(data.date);
  const patterns: CitationPair = {
    original: {
      reference: original.reference,
      inText: original.inText.replace(/\)$/, '{inText})'),
      note: data.url
        ? `${noteParts([...known, date])}{note} ${data.url}.`
        : `${noteParts(known)} ${date}{note}`,
    },
    briefing: {
      reference: ours.reference.replace(page, '{address}'),
      inText: ours.inText,
      note: `${noteParts([quoted(briefingTitle(data)), site.name, dateText(briefing.modified)])} {address}.`,
    },
  };
  const place = (address: string, locator?: Place): CitedPlace => ({
    address: absolute(address),
    inText: locator ? `, ${apaLocator(locator)}` : '',
    note: noteEnd(locator && noteLocator(locator), data.url !== undefined),
  });
  return {
    patterns,
    place,
    at: (address, locator) => {
      const cited = place(address, locator);
      const fill = ({ reference, inText, note }: FormattedCitation): FormattedCitation => ({
        reference: fillPlace(reference, cited),
        inText: fillPlace(inText, cited),
        note: fillPlace(note, cited),
      });
      return { original: fill(patterns.original), briefing: fill(patterns.briefing) };
    },
  };
}

/** The section of the original that a section of a briefing is about: that of its first claim; undefined if it names none. */
export function locatorOf({ claims }: Section, briefing: Briefing): Locator | undefined {
  const locator = briefing.claims.get(claims[0] ?? '')?.locator;
  return locator?.label === 'section' || locator?.label === 'opening' ? locator : undefined;
}

/** An item in the APA style of citation-js: the entry of a bibliography, and the citation in the text. */
function apa(item: CslItem): Pick<FormattedCitation, 'reference' | 'inText'> {
  const cite = new Cite([item]);
  const options = { template: 'apa', lang: 'en-GB' };
  return {
    reference: cite.format('bibliography', { ...options, format: 'text' }).trim(),
    inText: cite.format('citation', { ...options, format: 'text' }).trim(),
  };
}

const abbreviations: Record<Locator['label'], string> = {
  opening: 'opening',
  section: 'section',
  page: 'p.',
  paragraph: 'para.',
  note: 'note',
  figure: 'Figure',
  chapter: 'Chapter',
};

/** The place in a citation in the text; a heading comes before the word section (APA 7, 8.13). */
const apaLocator = ({ label, value }: Pick<Locator, 'label' | 'value'>): string =>
  label === 'section' ? `${value} section` : [abbreviations[label], value].filter(Boolean).join(' ');

const noteLocator = ({ label, value }: Pick<Locator, 'label' | 'value'>): string =>
  label === 'section' && value
    ? `under ${quoted(value)}`
    : [abbreviations[label], value].filter(Boolean).join(' ');

/** A title in quotation marks, those within it single (Chicago 18, 12.30). */
const quoted = (title: string): string => `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** The known parts of a footnote, each with a comma, which goes inside quotation marks (Chicago 18, 6.9). */
const noteParts = (parts: (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : punctuated(part, ','))).join(' ');

/** What follows the date in a footnote: the place, if there is one, and the full stop unless an address follows. */
function noteEnd(place: string | undefined, addressFollows: boolean): string {
  if (addressFollows) return place ? ` ${punctuated(place, ',')}` : '';
  return place ? `, ${punctuated(place, '.')}` : '.';
}

const punctuated = (part: string, mark: string): string =>
  part.replace(/[’”]*$/, (quotes) => `${mark}${quotes}`);
