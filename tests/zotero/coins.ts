import { type Creator, creator, type SavedItem } from './item.ts';

const contextObjectTypes: Record<string, string> = {
  'journal article': 'journalArticle',
  'book bookitem': 'bookSection',
  'book proceeding': 'conferencePaper',
  'book report': 'report',
  'book document': 'document',
  'book book': 'book',
  'dissertation ': 'thesis',
  'dc ': 'webpage',
};

/** An item from an OpenURL ContextObject, as Zotero's `parseContextObject` reads one. */
export function contextObjectItem(text: string): SavedItem {
  const pairs = text.split('&').map((pair) => {
    const [key = '', value = ''] = pair.split('=');
    return [key, decodeURIComponent(value.replace(/\+|%2b/gi, ' '))] as const;
  });
  const value = (key: string): string => pairs.find(([name]) => name === key)?.[1] ?? '';
  const format = value('rft_val_fmt').replace('info:ofi/fmt:kev:mtx:', '');
  const known = contextObjectTypes[`${format} ${value('rft.genre')}`];
  if (!known) throw new Error(`Zotero reads no item from ${text}`);
  const item: SavedItem = { itemType: value('rft.type') || known, creators: [] };
  const corporate: Creator[] = [];
  for (const [key, content] of pairs) {
    const field = contextObjectField(key, item.itemType);
    if (field) item[field] = content;
    if (key === 'rft.au') item.creators.push(creator(content));
    if (key === 'rft.aucorp') corporate.unshift({ name: content });
  }
  item.creators.unshift(...corporate);
  return item;
}

function contextObjectField(key: string, type: string): string | undefined {
  const inContainer = ['journalArticle', 'bookSection', 'conferencePaper'].includes(type);
  if (key === 'rft.atitle') return inContainer ? 'title' : undefined;
  if (key === 'rft.btitle') return inContainer ? 'publicationTitle' : 'title';
  if (key === 'rft.title') return inContainer ? 'publicationTitle' : 'title';
  if (key === 'rft.series') return type === 'report' ? 'seriesTitle' : 'series';
  if (key === 'rft.degree') return type === 'thesis' ? 'type' : undefined;
  if (key === 'rft.inst') return type === 'thesis' ? 'publisher' : undefined;
  return contextObjectFields[key];
}

const contextObjectFields: Record<string, string> = {
  rft_id: 'url',
  'rft.jtitle': 'publicationTitle',
  'rft.source': 'publicationTitle',
  'rft.pub': 'publisher',
  'rft.publisher': 'publisher',
  'rft.date': 'date',
  'rft.volume': 'volume',
  'rft.issue': 'issue',
  'rft.pages': 'pages',
  'rft.place': 'place',
  'rft.edition': 'edition',
  'rft.language': 'language',
  'rft.description': 'abstractNote',
  'rft.rights': 'rights',
};
