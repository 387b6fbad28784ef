/** What a report of an error is about. */
export interface Reported {
  /** The statement of a claim, or the title of a page. */
  what: string;
  /** The version of a briefing; for any other page, the day of the last change to the site. */
  version: string;
  /** Its address, with scheme and host. */
  place: string;
}

/** The subject and the text of a mail, where the site gives an e-mail address alone. */
const mail = '?subject=Error%20in%3A%20{what}&body=Version%20{version}%0A{place}%0A%0A';

/**
 * The address at which readers report errors, with slots for what they report.
 * @param report the field of content/site.yaml: an e-mail address, or an address with the slots
 */
export const reportPattern = (report: string): string =>
  report.includes(':') ? report : `mailto:${report}${mail}`;

/** Puts what is reported into the slots of the pattern. */
export const reportAddress = (pattern: string, reported: Reported): string =>
  pattern.replace(/\{(what|version|place)\}/g, (_slot, name: keyof Reported) =>
    encodeURIComponent(reported[name]),
  );
