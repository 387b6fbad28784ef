/** A creator as Zotero keeps one: in two fields or, an institution, in one. */
export type Creator = { lastName: string; firstName: string } | { name: string };

/** What Zotero saves of a page, under the names of its own fields. */
export interface SavedItem {
  itemType: string;
  creators: Creator[];
  [field: string]: string | Creator[];
}

/** A name with a comma is "Family, Given" and loses what follows a second comma; one without is cut at its last space. */
export function creator(text: string): Creator {
  const name = text.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  const space = name.lastIndexOf(' ');
  const [lastName = '', firstName = ''] = text.includes(',')
    ? name.split(/, ?/)
    : [name.slice(space + 1), name.slice(0, Math.max(0, space))];
  return firstName ? { lastName, firstName: withStops(firstName) } : { name: lastName };
}

/** Initials get a full stop each; two or three capitals are initials. */
export const withStops = (given: string): string =>
  (/^[A-Z]{2,3}$/.test(given) ? [...given] : given.split(/[\s.]+/))
    .filter(Boolean)
    .map((part) => (/^-?[A-Z]$/.test(part) ? `${part}.` : part))
    .join(' ');
