import { isInstitution } from '../wording/people.ts';
import type { Person } from '../schemas/person.ts';
import type { CslDate, CslItem } from './csl.ts';
import { oneLine } from './one-line.ts';

/**
 * Items in the RIS format of reference managers, a record each with lines of any length. Lines end as RIS wants them.
 */
export const ris = (items: CslItem[]): string => items.map(record).join('');

function record(item: CslItem): string {
  const tags: [tag: string, value: string | undefined][] = [
    ...(item.author ?? []).map((person): [string, string] => ['AU', name(person)]),
    ...(item.editor ?? []).map((person): [string, string] => ['ED', name(person)]),
    ['TI', item.title],
    ['ST', item['title-short']],
    ...described(item),
    ['PY', item.issued && String(item.issued['date-parts'][0]?.[0] ?? '')],
    ['DA', item.issued && date(item.issued)],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', item.page],
    ['ET', item.edition],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', item.accessed && date(item.accessed)],
    ['AB', item.abstract],
    ['N1', item.note?.replaceAll('\n', '; ')],
    ['ID', item.id],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return [`TY  - ${types[item.type] ?? 'GEN'}`, ...lines, 'ER  - ', ''].join('\r\n');
}

/** The tags that mean one thing for one type and another for another. */
function described(item: CslItem): [string, string | undefined][] {
  const { type, genre, number, medium } = item;
  const {
    'container-title': container,
    'collection-title': series,
    'collection-number': seriesNumber,
  } = item;
  const inSeries = type === 'book' || type === 'report';
  return [
    ['T2', inSeries ? (series ?? container) : container],
    ['T3', inSeries ? series && container : series],
    // Zotero reads the symbol of a report from SN, and the number of a volume in a series from M1.
    [type === 'report' ? 'SN' : 'M1', number],
    [type === 'report' ? 'NV' : 'SV', seriesNumber],
    ['M3', genre ?? medium],
  ];
}

/** Commas part a name: family, given, suffix. */
const name = (person: Person): string =>
  isInstitution(person)
    ? person.literal
    : [person.family, person.given, person.suffix].filter(Boolean).join(', ');

/** A date as `2020/03/25/`; parts that are not known stay empty. */
function date(value: CslDate): string {
  const [year, month, day] = (value['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0'));
  return `${year ?? ''}/${month ?? ''}/${day ?? ''}/`;
}

/** The types of RIS for those of CSL. Posts are web pages: Zotero reads ICOMM as an e-mail. */
const types: Partial<Record<CslItem['type'], string>> = {
  article: 'JOUR',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  broadcast: 'MPCT',
  chapter: 'CHAP',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'MANSCPT',
  motion_picture: 'MPCT',
  pamphlet: 'PAMP',
  'paper-conference': 'CONF',
  periodical: 'JFULL',
  personal_communication: 'PCOMM',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  review: 'JOUR',
  'review-book': 'JOUR',
  speech: 'SLIDE',
  thesis: 'THES',
  webpage: 'ELEC',
};
