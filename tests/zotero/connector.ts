import { contextObjectItem } from './coins.ts';
import { embeddedItem } from './embedded-metadata.ts';
import type { SavedItem } from './item.ts';

/**
 * What Zotero's connector offers on a page: its COinS where there are any (translator "COinS", priority 310), otherwise
 * its meta tags (translator "Embedded Metadata", priority 320), by the rules of these translators as of 2026. Several
 * items are a list to choose from.
 */
export function offeredItems(document: Document): SavedItem[] {
  const coins = [...document.querySelectorAll('span.Z3988[title]')];
  if (coins.length === 0) return [embeddedItem(document)];
  return coins.map((span) => contextObjectItem(span.getAttribute('title') ?? ''));
}

/** The only item that it offers. */
export function savedItem(document: Document): SavedItem {
  const [item, ...others] = offeredItems(document);
  if (!item || others.length > 0) throw new Error('Zotero offers a list of items to choose from');
  return item;
}
