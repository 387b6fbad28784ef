import type { Entry } from '../corpus/corpus.ts';
import { machineDate } from '../wording/dates.ts';
import { invertedName, isInstitution } from '../wording/people.ts';
import type { Work } from '../schemas/work.ts';

type Pair = [key: string, value: string | undefined];

/**
 * A work as a ContextObject (ANSI/NISO Z39.88-2004, key/encoded-value format), the title of a COinS span. Its keys are
 * those of the format, and beyond them what Zotero reads in any format: authors, volume, issue, pages, place.
 */
export function contextObject({ data }: Pick<Entry<Work>, 'data'>): string {
  const { format, fields } = described(data);
  const authors = data.author ?? [];
  const pairs: Pair[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft_id', data.URL],
    ...Object.entries({ ...fields, ...common(data) }).map(([key, value]): Pair => [`rft.${key}`, value]),
    ...authors.flatMap((person): Pair[] => (isInstitution(person) ? [] : [['rft.au', invertedName(person)]])),
    // A name in `au` is split into two. Zotero puts each `aucorp` before the authors that it has read so far.
    ...authors
      .filter(isInstitution)
      .toReversed()
      .map(({ literal }): Pair => ['rft.aucorp', literal]),
  ];
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
}

interface Description {
  format: 'journal' | 'book' | 'dissertation' | 'dc';
  fields: Record<string, string | undefined>;
}

/** The format of a work by its type, and the fields of that format only. */
function described(work: Work): Description {
  const { title, publisher, genre, 'container-title': container, 'collection-title': series } = work;
  switch (work.type) {
    case 'article-journal':
      return { format: 'journal', fields: { genre: 'article', atitle: title, jtitle: container } };
    case 'book':
      return { format: 'book', fields: { genre: 'book', btitle: title, pub: publisher, series } };
    case 'report':
      return { format: 'book', fields: { genre: 'report', btitle: title, pub: publisher, series } };
    case 'chapter':
      return {
        format: 'book',
        fields: { genre: 'bookitem', atitle: title, btitle: container, pub: publisher, series },
      };
    case 'paper-conference':
      return {
        format: 'book',
        fields: { genre: 'proceeding', atitle: title, btitle: container, pub: publisher, series },
      };
    case 'thesis':
      return { format: 'dissertation', fields: { title, inst: publisher, degree: genre } };
    default:
      return {
        format: 'dc',
        fields: { type: zoteroTypes[work.type] ?? 'document', title, source: container, publisher },
      };
  }
}

const common = (work: Work): Record<string, string | undefined> => ({
  date: work.issued && machineDate(work.issued),
  volume: work.volume,
  issue: work.issue,
  pages: work.page,
  place: work['publisher-place'],
  edition: work.edition,
  language: work.language,
});

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
