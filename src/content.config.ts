import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { placeAddress } from './corpus/anchors.ts';
import { schemas } from './check/records.ts';
import { type PublicAnchor, publicAnchor } from './schemas/public.ts';
import { site } from './schemas/site.ts';
import { synonyms } from './schemas/synonyms.ts';

/** The name of a record's file is its id, whatever folder below `base` it stands in. */
const records = (folder: keyof typeof schemas, ending: 'mdx' | 'yaml') =>
  glob({
    base: `content/${folder}`,
    pattern: `**/*.${ending}`,
    generateId: ({ entry }) => entry.slice(entry.lastIndexOf('/') + 1, -ending.length - 1),
  });

export const collections = {
  analyses: defineCollection({ loader: records('analyses', 'mdx'), schema: schemas.analyses }),
  works: defineCollection({ loader: records('works', 'yaml'), schema: schemas.works }),
  topics: defineCollection({ loader: records('topics', 'mdx'), schema: schemas.topics }),
  quantities: defineCollection({ loader: records('quantities', 'yaml'), schema: schemas.quantities }),
  names: defineCollection({ loader: records('names', 'yaml'), schema: schemas.names }),
  anchors: defineCollection({
    loader: file('public/anchors.json', {
      parser: (text) =>
        Object.fromEntries((JSON.parse(text) as PublicAnchor[]).map((each) => [placeAddress(each), each])),
    }),
    schema: publicAnchor,
  }),
  site: defineCollection({ loader: glob({ base: 'content', pattern: 'site.yaml' }), schema: site }),
  synonyms: defineCollection({
    loader: glob({ base: 'content', pattern: 'synonyms.yaml' }),
    schema: synonyms,
  }),
};
