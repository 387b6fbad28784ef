import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../corpus/corpus.ts';
import { facetsAddress } from '../facets.ts';
import { layoutAddress, type LayoutFile } from '../layout.ts';
import { lexiconAddress, type LexiconHead, variantsAddress, wordsAddress } from '../lexicon.ts';
import { isStopWord, stopWords } from '../stop-words.ts';
import { placesPerFile, textsAddress } from '../texts.ts';
import { type Tokenize, tokenizer } from '../tokens.ts';
import { commonStems } from './common-stems.ts';
import { corpusPlaces, type IndexedPlace, searchedTexts } from './corpus-places.ts';
import { indexDocuments, layoutDocument } from './documents.ts';
import { facetFile } from './facet-file.ts';
import { pagefindIndex } from './pagefind-files.ts';
import { variantFiles } from './variants.ts';
import { vocabulary } from './vocabulary.ts';

/** A file of the search, by its path in the built site. */
interface SearchFile {
  path: string;
  content: string | Uint8Array;
}

/** What was written. */
export interface WrittenIndex {
  places: number;
  files: number;
}

/** Files that are written at once: an operating system lets a program open only so many. */
const atOnce = 64;

/**
 * Writes everything that a search loads into the folder of a built site: pagefind/ and search/.
 * @throws Error with the messages of Pagefind
 */
export async function writeSearchIndex(corpus: Corpus, folder: string): Promise<WrittenIndex> {
  const places = corpusPlaces(corpus);
  const common = commonStems(places);
  const tokens = tokenizer(isStopWord, new Set(common));
  const documents = indexDocuments(places, tokens);
  const { files: index, ids } = await pagefindIndex(documents.map(({ content }) => content));
  const texts = textFiles(places);
  const layout: LayoutFile = {
    texts: texts.folder,
    documents: documents.map((document, at) => layoutDocument(ids[at] ?? '', document)),
  };
  const files = [
    ...index.map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
    { path: layoutAddress, content: JSON.stringify(layout) },
    ...texts.files,
    { path: facetsAddress, content: JSON.stringify(facetFile(places)) },
    ...lexiconFiles(corpus, places, common, tokens),
  ];
  for (const path of new Set(files.map(({ path }) => dirname(path))))
    await mkdir(join(folder, path), { recursive: true });
  for (let at = 0; at < files.length; at += atOnce)
    await Promise.all(
      files.slice(at, at + atOnce).map(({ path, content }) => writeFile(join(folder, path), content)),
    );
  return { places: places.length, files: files.length };
}

/** The texts of the places. Their folder is named after their contents: those of another build are never taken for them. */
function textFiles(places: IndexedPlace[]): { folder: string; files: SearchFile[] } {
  const contents: string[] = [];
  for (let at = 0; at < places.length; at += placesPerFile)
    contents.push(JSON.stringify(places.slice(at, at + placesPerFile).map(({ place }) => place)));
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  const folder = hash.digest('hex').slice(0, 8);
  return {
    folder,
    files: contents.map((content, number) => ({ path: textsAddress(folder, number), content })),
  };
}

function lexiconFiles(
  corpus: Corpus,
  places: IndexedPlace[],
  common: string[],
  tokens: Tokenize,
): SearchFile[] {
  const texts = (some: IndexedPlace[]): string[] => some.map((place) => searchedTexts(place).join('\n'));
  const variants = variantFiles(corpus, texts(places.filter(({ place }) => place.kind !== 'name')), tokens);
  const words = vocabulary(texts(places));
  const head: LexiconHead = {
    variants: [...variants.keys()].toSorted().join(' '),
    words: [...words.keys()].toSorted().join(''),
    stopWords,
    common: common.join(' '),
  };
  return [
    { path: lexiconAddress, content: JSON.stringify(head) },
    ...[...variants].map(([beginning, file]) => ({
      path: variantsAddress(beginning),
      content: JSON.stringify(file),
    })),
    ...[...words].map(([letter, list]) => ({ path: wordsAddress(letter), content: list.join('\n') })),
  ];
}
