import { isInstitution } from '../wording/people.ts';
import type { Person } from '../schemas/person.ts';
import type { CslDate, CslItem } from './csl.ts';
import { oneLine } from './one-line.ts';

/**
 * Items as BibTeX, in UTF-8 and under their ids. What BibTeX has no type for is `@online`, which biblatex and reference
 * managers read as a web page and BibTeX as `@misc`; its site is both `howpublished`, which BibTeX prints, and `booktitle`,
 * which reference managers read.
 */
export const bibtex = (items: CslItem[]): string => items.map(entry).join('\n');

function entry(item: CslItem): string {
  const { type, fields } = described(item);
  const texts: [name: string, value: string | undefined][] = [
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    // Twice in braces: styles would write it in small letters.
    ['title', `{${latex(item.title)}}`],
    ['shorttitle', item['title-short'] && latex(item['title-short'])],
    ...Object.entries(fields).map(([name, value]): [string, string | undefined] => [
      name,
      value && (lists.has(name) ? namePart(value) : latex(value)),
    ]),
    ...dateFields(item.issued),
    ['volume', item.volume && latex(item.volume)],
    ['pages', item.page && latex(item.page).replace(/(\d)[-–](?=\d)/g, '$1--')],
    ['edition', item.edition && latex(item.edition)],
    ['address', item['publisher-place'] && namePart(item['publisher-place'])],
    ['language', item.language && latex(item.language)],
    ['url', item.URL && verbatim(item.URL)],
    ['urldate', item.accessed && isoDate(item.accessed)],
    ['abstract', item.abstract && latex(item.abstract)],
    ['note', item.note && latex(item.note.replaceAll('\n', '; '))],
  ];
  const lines = texts.flatMap(([name, value]) =>
    value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`},\n`] : [],
  );
  return `@${type}{${item.id},\n${lines.join('')}}\n`;
}

/** The fields in which “and” parts several names. */
const lists = new Set(['publisher', 'institution', 'school']);

interface Description {
  type: string;
  /** The fields that this type has, or that have other names in others. */
  fields: Record<string, string | undefined>;
}

function described(item: CslItem): Description {
  const { publisher, genre, number, issue, medium } = item;
  const {
    'container-title': container,
    'collection-title': series,
    'collection-number': seriesNumber,
  } = item;
  switch (item.type) {
    case 'article':
    case 'article-journal':
    case 'article-magazine':
    case 'article-newspaper':
    case 'review':
    case 'review-book':
      return {
        type: 'article',
        fields: { journal: container, number: issue ?? number, series, publisher, type: genre },
      };
    case 'book':
      return { type: 'book', fields: { publisher, series, number: seriesNumber ?? number, type: genre } };
    case 'chapter':
      return {
        type: 'incollection',
        fields: { booktitle: container, publisher, series, number: seriesNumber },
      };
    case 'paper-conference':
      return {
        type: 'inproceedings',
        fields: { booktitle: container, publisher, series, number: seriesNumber },
      };
    case 'report':
      return {
        type: 'techreport',
        fields: {
          institution: publisher,
          type: genre,
          number: number ?? seriesNumber,
          series,
          booktitle: container,
        },
      };
    case 'thesis':
      return { type: 'phdthesis', fields: { school: publisher, type: genre } };
    case 'manuscript':
      return { type: 'unpublished', fields: { howpublished: publisher, type: genre } };
    default:
      return {
        type: 'online',
        fields: {
          booktitle: container,
          howpublished: container ?? medium,
          publisher,
          type: genre,
          number: issue ?? number,
          series,
        },
      };
  }
}

/** Names with a comma after the family name; an institution stands in braces of its own, so that it is not split. */
const names = (people: Person[] | undefined): string =>
  (people ?? [])
    .map((person) =>
      isInstitution(person) || !person.given
        ? `{${latex(isInstitution(person) ? person.literal : person.family)}}`
        : [person.family, person.suffix, person.given]
            .flatMap((part) => (part ? [namePart(part)] : []))
            .join(', '),
    )
    .join(' and ');

/** In braces: a part of a name that a comma, “and” or a small letter after a space or hyphen (von) would part. */
const namePart = (part: string): string =>
  /,|\b[Aa][Nn][Dd]\b|(^|[\s-])\p{Ll}/u.test(part) ? `{${latex(part)}}` : latex(part);

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The first day of a date, its month by the name that BibTeX defines. */
function dateFields(date: CslDate | undefined): [string, string | undefined][] {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  return [
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', day === undefined ? undefined : String(day)],
  ];
}

const isoDate = (date: CslDate): string =>
  (date['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Text on one line with everything escaped that TeX would run. Braces are commands, because BibTeX counts even escaped ones.
 * Marks that TeX would join, as in two hyphens for a dash, are kept apart.
 */
const latex = (text: string): string =>
  oneLine(text)
    .replace(/[\\{}<>|~^&%#_$]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(/([-`',])(?=\1)|[?!](?=`)/g, '$&{}');

/** An address as it is, but for what would end the field. */
const verbatim = (url: string): string =>
  url.replace(/[\\{}\s]/g, (character) => encodeURIComponent(character));
