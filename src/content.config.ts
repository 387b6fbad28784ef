import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { anchorAddress } from './corpus/anchors.ts';
import { type CollectionName, collectionNames, collections as folders } from './schemas/collections.ts';
import { type PublicAnchor, publicAnchor } from './schemas/public.ts';
import { site } from './schemas/site.ts';
import { synonyms } from './schemas/synonyms.ts';

/** The collection of a folder. The name of a record's file is its id, whatever folder below `base` it is in. */
function folderCollection<Name extends CollectionName>(name: Name) {
  const { schema, ending } = folders[name];
  return defineCollection({
    loader: glob({
      base: `content/${name}`,
      pattern: `**/*.${ending}`,
      generateId: ({ entry }) => entry.slice(entry.lastIndexOf('/') + 1, -ending.length - 1),
    }),
    schema,
  });
}

type FolderCollections = { [Name in CollectionName]: ReturnType<typeof folderCollection<Name>> };

export const collections = {
  ...(Object.fromEntries<unknown>(
    collectionNames.map((name) => [name, folderCollection(name)]),
  ) as FolderCollections),
  anchors: defineCollection({
    loader: file('public/anchors.json', {
      parser: (text) =>
        Object.fromEntries((JSON.parse(text) as PublicAnchor[]).map((each) => [anchorAddress(each), each])),
    }),
    schema: publicAnchor,
  }),
  site: defineCollection({ loader: glob({ base: 'content', pattern: 'site.yaml' }), schema: site }),
  synonyms: defineCollection({
    loader: glob({ base: 'content', pattern: 'synonyms.yaml' }),
    schema: synonyms,
  }),
};
