import type { Absolute } from '../addresses.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { otherSpellings, usedNames } from '../corpus/names.ts';
import type { PublicName } from '../schemas/public.ts';
import { present } from './present.ts';

/** All names, each with the addresses of the claims in which it is used. */
export const publicNames = (corpus: Corpus, absolute: Absolute): PublicName[] =>
  usedNames(corpus).map(({ id, data, claims }) =>
    present({
      id,
      name: data.name,
      kind: data.kind,
      short: data.short,
      variants: otherSpellings(data),
      printed: Object.keys(data.printed).length > 0 ? data.printed : undefined,
      sameAs: data.sameAs.length > 0 ? data.sameAs : undefined,
      description: data.description,
      coordinates: data.kind === 'place' ? data.coordinates : undefined,
      claims: claims.map(({ address }) => absolute(address)),
    }),
  );
