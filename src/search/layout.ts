import type { SecondaryKind } from './place.ts';

/**
 * search/layout.json: where the places are in the documents of the index. A document holds many places, one after the other, so
 * that a search can tell from the position of a word which place it is in.
 */
export interface LayoutFile {
  /** The folder of the texts. Another build has another one. */
  texts: string;
  documents: LayoutDocument[];
}

export type LayoutDocument = [
  /** Pagefind’s name for it. */
  id: string,
  /** How many units each of its places takes, a character each. */
  units: string,
  /** The kind of its places, if that is a secondary one. */
  kind?: SecondaryKind,
];

/** Places begin at every so many words: the longer, the smaller the layout, and the more of a document is empty. */
export const unitWords = 48;

/** The character for a number of units. */
export const unitsCharacter = (units: number): string => String.fromCharCode(47 + units);

const unitsOf = (character: string): number => character.charCodeAt(0) - 47;

/** A word in a place. */
export interface Position {
  /** The number of the place. */
  place: number;
  /** Words before it in the place. */
  word: number;
}

/** Where the places are in the index. */
export interface Layout {
  /** The number of places. */
  places: number;
  /** The folder of their texts. */
  texts: string;
  /** Units of a place, beside the average. */
  length(place: number): number;
  kind(place: number): SecondaryKind | undefined;
  /** @throws Error if the index has a document that the layout does not know: one of them is from another build */
  position(document: string, word: number): Position;
}

export const layoutAddress = 'search/layout.json';

/** Reads a layout file. */
export function createLayout({ texts, documents }: LayoutFile): Layout {
  /** The place in each unit. */
  const placeOf: number[] = [];
  /** The first unit of each place. */
  const starts: number[] = [];
  const kinds: (SecondaryKind | undefined)[] = [];
  const firsts = new Map<string, number>();
  for (const [id, units, kind] of documents) {
    firsts.set(id, placeOf.length);
    for (const character of units) {
      const place = starts.push(placeOf.length) - 1;
      for (let unit = unitsOf(character); unit > 0; unit--) placeOf.push(place);
      kinds.push(kind);
    }
  }
  const places = starts.length;
  return {
    places,
    texts,
    length: (place) =>
      (((starts[place + 1] ?? placeOf.length) - (starts[place] ?? 0)) * places) / placeOf.length,
    kind: (place) => kinds[place],
    position(document, word) {
      const first = firsts.get(document);
      if (first === undefined) throw new Error(`no ${document}`);
      const place = placeOf[first + Math.floor(word / unitWords)] ?? 0;
      return { place, word: word - ((starts[place] ?? 0) - first) * unitWords };
    },
  };
}
