import { brokenAddresses, currentAnchors } from '../corpus/anchors.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { PublicAnchor } from '../schemas/public.ts';
import type { Problem } from './problem.ts';

/** The registry of published addresses, from the root of a project. */
export const anchorsFile = 'public/anchors.json';

/** Published addresses that lead nowhere. New places are no mistake: `npm run anchors` registers them. */
export const checkAnchors = (registry: PublicAnchor[], corpus: Corpus): Problem[] =>
  brokenAddresses(registry, currentAnchors(corpus)).map((address) => ({
    file: anchorsFile,
    // The registry is written with an anchor a line, after the bracket.
    line: registry.findIndex(({ page, id }) => `${page}#${id}` === address) + 2,
    field: address,
    message:
      'leads nowhere: bring the place back, or say in "replacedBy" where it is now, or in "withdrawn" when and why it was withdrawn',
  }));
