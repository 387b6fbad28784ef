/** What of a citation depends on the place that is cited. Scripts fill the patterns with it as well as pages do. */
export interface CitedPlace {
  /** The address of the place, with scheme and host. */
  address: string;
  /** What the place adds to the citation in the text. */
  inText: string;
  /** What it adds to the footnote, with the punctuation around it. */
  note: string;
}

/** Puts a place into the pattern of a citation. */
export const fillPlace = (pattern: string, place: CitedPlace): string =>
  pattern.replace(/\{(address|inText|note)\}/g, (_slot, name: keyof CitedPlace) => place[name]);
