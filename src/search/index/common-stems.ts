import { isStopWord } from '../stop-words.ts';
import { hiddenLetter, tokenizer } from '../tokens.ts';
import { type IndexedPlace, searchedTexts } from './corpus-places.ts';

/** The share of all words from which a word is common: its neighbours in the index should not be loaded with it. */
const commonShare = 0.002;

/** The stems, other than stop words, that are everywhere, in alphabetical order. */
export function commonStems(places: IndexedPlace[]): string[] {
  const tokens = tokenizer(isStopWord, new Set());
  const counts = new Map<string, number>();
  let all = 0;
  for (const place of places)
    for (const token of searchedTexts(place).flatMap(tokens)) {
      counts.set(token, (counts.get(token) ?? 0) + 1);
      all++;
    }
  return [...counts]
    .filter(([token, count]) => count > all * commonShare && !token.startsWith(hiddenLetter))
    .map(([token]) => token.replace(hiddenLetter, ''))
    .toSorted();
}
