import { contextObjectItem } from './coins.ts';
import { embeddedItem } from './embedded-metadata.ts';
import type { SavedItem } from './item.ts';

/**
 * What Zotero's connector offers on a page: its COinS where there are any (translator "COinS", priority 310), otherwise
 * its meta tags (translator "Embedded Metadata", priority 320), by the rules of these translators as of 2024.
 */
export function savedItem(document: Document): SavedItem {
  const [coins, ...others] = [...document.querySelectorAll('span.Z3988[title]')];
  if (others.length > 0) throw new Error('Zotero offers a list of items to choose from');
  return coins ? contextObjectItem(coins.getAttribute('title') ?? '') : embeddedItem(document);
}
