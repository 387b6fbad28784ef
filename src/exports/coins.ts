import type { Entry } from '../corpus/corpus.ts';
import { machineDate } from '../wording/dates.ts';
import { invertedName, isInstitution } from '../wording/people.ts';
import type { Person } from '../schemas/person.ts';
import type { Work } from '../schemas/work.ts';
import { noteOf, zoteroHolds } from './zotero-fields.ts';

type Pair = [key: string, value: string | undefined];

/**
 * A work as a ContextObject (ANSI/NISO Z39.88-2004, key/encoded-value format), the title of a COinS span. Its keys are
 * those of the format, and beyond them what Zotero reads in any format: authors, volume, issue, pages, place. What has no
 * key is in the description, which Zotero shows as the abstract.
 */
export function contextObject({ data }: Pick<Entry<Work>, 'data'>): string {
  const { format, fields } = described(data);
  const plainDate = data.issued === undefined || data.issued === machineDate(data.issued);
  const description = noteOf(
    data,
    (field) => zoteroHolds(data.type, field) && hasKey(data.type, field) && (field !== 'issued' || plainDate),
  );
  return contextObjectOf(format, data.author ?? [], {
    rft_id: data.URL,
    ...fields,
    'rft.date': data.issued && machineDate(data.issued),
    'rft.volume': data.volume,
    'rft.issue': data.issue,
    'rft.pages': data.page,
    'rft.place': data['publisher-place'],
    'rft.edition': data.edition,
    'rft.language': data.language,
    'rft.description': description,
  });
}

/** A ContextObject with its authors. What is undefined is left out. */
export function contextObjectOf(
  format: Format,
  authors: Person[],
  fields: Record<string, string | undefined>,
): string {
  const pairs: Pair[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ...Object.entries(fields),
    ...authors.flatMap((person): Pair[] => (isInstitution(person) ? [] : [['rft.au', invertedName(person)]])),
    // A name in `au` is split into two. Zotero puts each `aucorp` before the authors that it has read so far.
    ...authors
      .filter(isInstitution)
      .toReversed()
      .map(({ literal }): Pair => ['rft.aucorp', literal]),
  ];
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
}

type Format = 'journal' | 'book' | 'dissertation' | 'dc';

/** The fields that no format has a key for. A degree is the genre of a thesis. */
const keyless = new Set<keyof Work>([
  'title-short',
  'editor',
  'accessed',
  'collection-number',
  'number',
  'genre',
  'medium',
]);

function hasKey(type: Work['type'], field: keyof Work): boolean {
  if (type === 'thesis' && field === 'genre') return true;
  // Of an article in a journal, the formats have neither the series nor the publisher.
  if (type === 'article-journal' && (field === 'collection-title' || field === 'publisher')) return false;
  return !keyless.has(field);
}

interface Description {
  format: Format;
  fields: Record<string, string | undefined>;
}

/** The format of a work by its type, and the fields of that format only. */
function described(work: Work): Description {
  const { title, publisher, genre, 'container-title': container, 'collection-title': series } = work;
  const book = { 'rft.pub': publisher, 'rft.series': series };
  const part = { 'rft.atitle': title, 'rft.btitle': container, ...book };
  switch (work.type) {
    case 'article-journal':
      return {
        format: 'journal',
        fields: { 'rft.genre': 'article', 'rft.atitle': title, 'rft.jtitle': container },
      };
    case 'book':
      return { format: 'book', fields: { 'rft.genre': 'book', 'rft.btitle': title, ...book } };
    case 'report':
      return { format: 'book', fields: { 'rft.genre': 'report', 'rft.btitle': title, ...book } };
    case 'chapter':
      return { format: 'book', fields: { 'rft.genre': 'bookitem', ...part } };
    case 'paper-conference':
      return { format: 'book', fields: { 'rft.genre': 'proceeding', ...part } };
    case 'thesis':
      return {
        format: 'dissertation',
        fields: { 'rft.title': title, 'rft.inst': publisher, 'rft.degree': genre },
      };
    default:
      return {
        format: 'dc',
        fields: {
          'rft.type': zoteroTypes[work.type] ?? 'document',
          'rft.title': title,
          'rft.source': container,
          'rft.publisher': publisher,
        },
      };
  }
}

/** The types of Zotero that no format of Z39.88 has; Dublin Core leaves the words for types open. */
const zoteroTypes: Partial<Record<Work['type'], string>> = {
  article: 'preprint',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  bill: 'bill',
  broadcast: 'tvBroadcast',
  interview: 'interview',
  legal_case: 'case',
  legislation: 'statute',
  manuscript: 'manuscript',
  motion_picture: 'film',
  personal_communication: 'letter',
  post: 'forumPost',
  'post-weblog': 'blogPost',
  speech: 'presentation',
  webpage: 'webpage',
};
