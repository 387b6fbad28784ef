/**
 * Words too common to tell one record from another. Only the build imports this list: the browser reads it from
 * lexicon.json, with the first search.
 */
export const stopWords =
  'a about after all also an and another any are as at be because been before being between but by can ' +
  'could did do does during each ever for from get give had has have he her his how i if in into is it ' +
  'its just many me more most much my no not of on only or other others our out over say says said she ' +
  'should so some still such tell than that the their them then there these they this those to too up ' +
  'us was we were what when where which while who whom whose why will with would you your';

export type IsStopWord = (word: string) => boolean;

/**
 * A test for the stop words of a list. A word of several capitals is a name: IS, US.
 * @param list words separated by spaces
 */
export function stopWordTest(list: string): IsStopWord {
  const listed = new Set(list.split(' '));
  return (word) => listed.has(word.toLowerCase()) && !(word.length > 1 && word === word.toUpperCase());
}

/** The test for the stop words of the project. */
export const isStopWord = /* @__PURE__ */ stopWordTest(stopWords);
