import { type Absolute, analysisAddress } from '../addresses.ts';
import type { Briefing } from '../corpus/corpus.ts';
import { machineDate } from '../wording/dates.ts';
import type { Site } from '../schemas/site.ts';
import { contextObjectOf } from './coins.ts';
import { abstractOf, briefingTitle } from './original.ts';

/**
 * What reference managers offer to save from the page of a briefing, as ContextObjects: the original, and the briefing
 * itself. Two of them make a list to choose from; the tags of the page can only describe one. An original whose address is
 * not known has none.
 */
export function savedItems(
  { id, data, modified }: Pick<Briefing, 'id' | 'data' | 'modified'>,
  site: Site,
  absolute: Absolute,
): string[] {
  const address = absolute(analysisAddress(id));
  return [
    contextObjectOf('book', data.author, {
      rft_id: data.url,
      'rft.genre': 'report',
      'rft.btitle': data.title,
      'rft.pub': data.publisher.name,
      'rft.series': data.series,
      'rft.date': machineDate(data.date),
      'rft.description': abstractOf(data, site, address),
    }),
    contextObjectOf('dc', [], {
      rft_id: address,
      'rft.type': 'webpage',
      'rft.title': briefingTitle(data),
      'rft.source': site.name,
      'rft.date': modified,
      'rft.language': 'en-GB',
      'rft.description': data.summary,
      'rft.rights': site.licence.name,
    }),
  ];
}
