import { isSecondary, type SecondaryKind } from '../place.ts';
import { type LayoutDocument, unitsCharacter, unitWords } from '../layout.ts';
import type { Tokenize } from '../tokens.ts';
import { type IndexedPlace, searchedTexts } from './corpus-places.ts';

/** A document of the index: many places, which begin at multiples of `unitWords`. */
export interface IndexDocument {
  content: string;
  /** How many units each place takes. */
  units: number[];
  /** The kind of its places, if that is a secondary one. */
  kind: SecondaryKind | undefined;
}

/**
 * How many places a document holds at most. Each document adds 11 bytes to what is loaded before the first search; a long one has
 * positions of two bytes instead of one.
 */
const mostPlaces = 256;

/** A word that Pagefind counts and does not index: it separates the parts of a place, and fills its last unit. */
const gap = '·';

/** Puts places into documents in their order. A document holds places of one secondary kind, or of none. */
export function indexDocuments(places: IndexedPlace[], tokens: Tokenize): IndexDocument[] {
  const documents: IndexDocument[] = [];
  for (const indexed of places) {
    const { place } = indexed;
    const kind = isSecondary(place.kind) ? place.kind : undefined;
    const words = wholeUnits(searchedTexts(indexed).map(tokens));
    const units = words.length / unitWords;
    const last = documents.at(-1);
    if (last && last.kind === kind && last.units.length < mostPlaces) {
      last.content += ` ${words.join(' ')}`;
      last.units.push(units);
    } else documents.push({ content: words.join(' '), units: [units], kind });
  }
  return documents;
}

/**
 * A document in the file of the layout.
 * @param id Pagefind’s name for it
 */
export function layoutDocument(id: string, { units, kind }: IndexDocument): LayoutDocument {
  const characters = units.map(unitsCharacter).join('');
  return kind ? [id, characters, kind] : [id, characters];
}

/** Tokens with a gap after each list, as many as fill whole units. */
function wholeUnits(lists: string[][]): string[] {
  const words = lists.flatMap((tokens) => [...tokens, gap]);
  while (words.length % unitWords > 0) words.push(gap);
  return words;
}
