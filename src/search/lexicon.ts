import { plain } from './normalize.ts';
import { load } from './load.ts';

/** search/lexicon.json: what is known of the words before a query is. */
export interface LexiconHead {
  /** How many records are searched. */
  records: number;
  /** For which letters there are forms, and words. */
  forms: string;
  words: string;
  /** Words that say nothing of what is looked for. */
  idle: string[];
}

/** What is called so in the texts, and the keys of all that a reader may type for it. */
export type FormGroup = [inTexts: string[], keys: string[]];

/** The forms that begin with a letter: the spellings of names by `key`, words of like meaning by `stemKey`. */
export interface FormFile {
  names: FormGroup[];
  synonyms: FormGroup[];
}

/** Looks up words and rows of words that begin with the letters that have been loaded. */
export interface Forms {
  /** What the name is called in the texts; empty where it is no name. */
  spellings(words: string): string[];
  /** Words of the texts that may be meant as well. */
  synonyms(words: string): string[];
}

export interface Lexicon {
  /** How many records are searched. */
  records: number;
  isIdle(word: string): boolean;
  /** Loads the forms that begin as any of the words does. */
  forms(words: string[]): Promise<Forms>;
  /** The words of the texts that begin with the letter of a word, commonest first. */
  words(word: string): Promise<string[]>;
}

/** In files by letter, so that a query costs what it asks for however many names and words there are. */
export const formsAddress = (letter: string): string => `search/forms/${letter}.json`;
export const wordsAddress = (letter: string): string => `search/words/${letter}.txt`;
export const lexiconAddress = 'search/lexicon.json';

/** Tells the idle words from others. A name is written in capitals: IS, US. */
export function idleTest(words: string[]): (word: string) => boolean {
  const idle = new Set(words);
  return (word) => idle.has(word.toLowerCase()) && !(word.length > 1 && word === word.toUpperCase());
}

/** The letter under which a word is filed. */
export const letterOf = (word: string): string => plain(word).charAt(1);

/** A form without blanks, hyphens, apostrophes, diacritics and capitals: ISIS-K, isis k and ISISK are one. */
export const key = (form: string): string => plain(form).replaceAll(' ', '');

/** A form as `key` has it, each of its words without its ending: bombings and bombed are one. */
export const stemKey = (form: string): string => stems(form).replaceAll(' ', '');

/** A text as `plain` has it, each of its words without its ending. */
export const stems = (text: string): string => plain(text).replace(/\S+/g, stem);

/** A word without the endings of English plurals and verbs: enough to tell that two forms may be of one word. */
const stem = (word: string): string =>
  word
    .replace(/(?<=..)(?:ies|ied)$/, 'y')
    .replace(/(?<=[sxz]|[cs]h)es$|(?<=.[^s])s$/, '')
    .replace(/(?<=...)(?:ing|(?<!e)ed)$/, '')
    .replace(/([^aeiouls])\1$/, '$1')
    .replace(/(?<=..)e$/, '');

/**
 * @param base the base path of the site, with a slash at its end
 * @throws where it is not there
 */
export async function loadLexicon(base: string): Promise<Lexicon> {
  const head = JSON.parse(await load(base + lexiconAddress)) as LexiconHead;
  const files = new Map<string, Promise<string>>();
  const loadOnce = (address: string): Promise<string> => {
    const loaded = files.get(address) ?? load(base + address);
    files.set(address, loaded);
    return loaded;
  };
  return {
    records: head.records,
    isIdle: idleTest(head.idle),
    async forms(words) {
      const letters = new Set(words.map(letterOf).filter((letter) => head.forms.includes(letter)));
      const texts = await Promise.all([...letters].map((letter) => loadOnce(formsAddress(letter))));
      return formsOf(texts.map((text) => JSON.parse(text) as FormFile));
    },
    async words(word) {
      const letter = letterOf(word);
      return head.words.includes(letter) ? (await loadOnce(wordsAddress(letter))).split('\n') : [];
    },
  };
}

/** The forms of some files. */
export function formsOf(files: FormFile[]): Forms {
  const names = byKey(files.flatMap((file) => file.names));
  const synonyms = byKey(files.flatMap((file) => file.synonyms));
  return {
    spellings: (words) => names.get(key(words.replace(/['’]s$/, ''))) ?? [],
    synonyms: (words) => synonyms.get(stemKey(words)) ?? [],
  };
}

function byKey(groups: FormGroup[]): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const [inTexts, keys] of groups)
    for (const each of keys) result.set(each, [...new Set([...(result.get(each) ?? []), ...inTexts])]);
  return result;
}
