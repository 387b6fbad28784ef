/** Writes the search index of a number of generated briefings into a folder, and prints its cost for the bench. */
import { writeSearchIndex } from '../../src/search/index/write.ts';
import { generatedCorpus } from '../generated/corpus.ts';
import { generatedQueries } from '../generated/queries.ts';

/** The output, as JSON. */
export interface WrittenIndex {
  seconds: number;
  places: number;
  queries: string[];
}

const [, , count = '', folder = ''] = process.argv;
const generated = generatedCorpus(Number(count));
const start = performance.now();
const { places } = await writeSearchIndex(generated.corpus, folder);
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, places, queries: generatedQueries(generated) } satisfies WrittenIndex));
