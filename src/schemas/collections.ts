import type { z } from 'astro/zod';
import { analysis } from './analysis.ts';
import { name } from './name.ts';
import { quantity } from './quantity.ts';
import { question } from './question.ts';
import { topic } from './topic.ts';
import { work } from './work.ts';

/**
 * The collections of content/: folders with a record in each file, whose name is the id. A new collection is an entry
 * here, which reads and checks its files, and its place in the corpus.
 */
export const collections = {
  analyses: { schema: analysis, ending: 'mdx' },
  works: { schema: work, ending: 'yaml' },
  questions: { schema: question, ending: 'yaml' },
  topics: { schema: topic, ending: 'mdx' },
  quantities: { schema: quantity, ending: 'yaml' },
  names: { schema: name, ending: 'yaml' },
} as const;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** A record of a collection, as its schema has read it. */
export type RecordOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;
