import type { Corpus } from '../corpus/corpus.ts';
import type { PublicName } from '../schemas/public.ts';
import { type Absolute, present } from './public.ts';

/** All names, each with the claims in which it is used. */
export function publicNames({ names, briefings }: Corpus, absolute: Absolute): PublicName[] {
  const uses = new Map<string, string[]>([...names.keys()].map((id) => [id, []]));
  for (const { claims } of briefings)
    for (const claim of claims.values())
      for (const id of new Set([...claim.names, ...(claim.kind === 'event' ? claim.places : [])]))
        uses.get(id)?.push(absolute(claim.address));
  return [...names.values()].map(({ id, data }) =>
    present({
      id,
      name: data.name,
      kind: data.kind,
      short: data.short,
      variants: data.variants,
      description: data.description,
      coordinates: data.kind === 'place' ? data.coordinates : undefined,
      claims: uses.get(id) ?? [],
    }),
  );
}
