import { type Creator, creator, type SavedItem } from './item.ts';

/** Fields by the end of a tag's name, weakest first; of several tags of one name the first counts. */
const highwireFields: [ending: string, field: string][] = [
  ['citation_title', 'title'],
  ['citation_publication_date', 'date'],
  ['citation_cover_date', 'date'],
  ['citation_date', 'date'],
  ['citation_journal_title', 'publicationTitle'],
  ['citation_inbook_title', 'publicationTitle'],
  ['citation_book_title', 'bookTitle'],
  ['citation_series_title', 'series'],
  ['citation_technical_report_institution', 'institution'],
  ['citation_technical_report_number', 'number'],
  ['citation_publisher', 'publisher'],
  ['citation_abstract', 'abstractNote'],
  ['citation_doi', 'DOI'],
  ['citation_public_url', 'url'],
  ['citation_language', 'language'],
];

/** Tags that make the type of an item sure; the last of them in the document counts. */
const highwireTypes: Record<string, string> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};

/** Tags that are read as RDF, and what becomes of them: '' is nothing. */
const rdfFields: Record<string, string> = {
  'og:title': 'title',
  'dcterms.date': 'date',
  'og:description': 'abstractNote',
  'og:url': 'url',
  'og:site_name': 'publicationTitle',
  'og:type': '',
  'og:locale': '',
  'og:image': '',
  'og:image:type': '',
  'og:image:width': '',
  'og:image:height': '',
  'og:image:alt': '',
};
const rdfPrefixes = new Set(
  'bib bibo dc dcterms prism foaf vcard link z eprint eprints og article book music video rdf'.split(' '),
);

/** An item from the meta tags of a page, as the translator "Embedded Metadata" reads those that the site uses. */
export function embeddedItem(document: Document): SavedItem {
  const tags = [...document.querySelectorAll('head > meta')].flatMap((tag) => {
    const content = tag.getAttribute('content');
    const names = (tag.getAttribute('name') ?? tag.getAttribute('property') ?? '').split(/\s+/);
    return content ? names.map((name) => ({ name, content })) : [];
  });
  const item: SavedItem = { itemType: itemType(tags), creators: [] };
  for (const { name, content } of tags) {
    if (!rdfPrefixes.has(name.split(/[.:_]/, 1)[0] ?? '')) continue;
    const field = rdfFields[name];
    if (field === undefined) throw new Error(`look up what Zotero does with ${name}`);
    if (field) item[field] ??= content;
  }
  for (const [ending, field] of highwireFields) {
    const content = tags.find(({ name }) => name.endsWith(ending))?.content.trim();
    if (content) item[field] = content.replace(/\s+/g, ' ');
  }
  const authors = tags.filter(({ name }) => name.endsWith('citation_author')).map(({ content }) => content);
  item.creators = authors.flatMap((author) => names(author, authors.length === 1)).map(creator);
  if (item.creators.length === 0) item.creators = guessedAuthors(document);
  item['url'] ??= document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  item['language'] ??= document.documentElement.lang;
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime');
  if (time) item['date'] ??= time;
  return item;
}

function itemType(tags: { name: string; content: string }[]): string {
  const endings = tags.map(({ name }) => name.slice(Math.max(0, name.lastIndexOf('citation_'))));
  const sure = endings.flatMap((ending) => highwireTypes[ending] ?? []).at(-1);
  if (sure) return sure;
  if (tags.some(({ name, content }) => name === 'og:type' && content === 'website')) return 'webpage';
  return endings.includes('citation_title') ? 'journalArticle' : 'webpage';
}

/** The names in a tag: between semicolons; in an only tag also between commas, where words stand on both sides of one. */
function names(author: string, only: boolean): string[] {
  const bySemicolon = author.split(';').map((name) => name.trim());
  const byComma = author.split(',').map((name) => name.trim());
  const [first = '', second = ''] = byComma;
  const several = only && bySemicolon.length === 1 && first.includes(' ') && second.includes(' ');
  const list = several && !/^(van|de|von)/i.test(first) ? byComma : bySemicolon;
  return list.filter((name) => /[^\s,\-.;]/.test(name));
}

/** Where no tag names an author, whatever looks like a byline is taken for one. */
const guessedAuthors = (document: Document): Creator[] =>
  [
    ...document.querySelectorAll(
      'meta:is([name=author], [property=author]), .byline, .vcard, .article-byline',
    ),
  ].map((element) => creator(element.getAttribute('content') ?? element.textContent));
