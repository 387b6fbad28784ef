import { z } from 'astro/zod';
import { text } from './record.ts';

/** A word or a short phrase in lower case, as a reader types it. */
const word = text.refine(
  (value) => value === value.toLowerCase(),
  'contains capitals: write it in lower case',
);

/** Two or more words that readers use for one another. Spellings of names belong in content/names. */
const group = z
  .array(word)
  .min(2, 'contains fewer than two words: add what else readers say, or remove the group')
  .superRefine((words, context) => {
    for (const [index, each] of words.entries())
      if (words.indexOf(each) < index)
        context.addIssue({
          code: 'custom',
          path: [index],
          message: 'is in its group already: remove it',
        });
  });

/** content/synonyms.yaml: ordinary words; a search for one finds the others of its group too. A word may be in several. */
export const synonyms = z.array(group).superRefine((groups, context) => {
  const first = new Map<string, number>();
  for (const [index, words] of groups.entries()) {
    const members = JSON.stringify(words.toSorted());
    const earlier = first.get(members);
    if (earlier === undefined) first.set(members, index);
    else
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `contains the same words as group ${earlier + 1}: remove one of the two`,
      });
  }
});

export type Synonyms = z.infer<typeof synonyms>;
