import { type Absolute, analysisAddress } from '../addresses.ts';
import type { Briefing } from '../corpus/corpus.ts';
import { machineDate } from '../wording/dates.ts';
import { invertedName, isInstitution } from '../wording/people.ts';
import type { Person } from '../schemas/person.ts';
import type { Site } from '../schemas/site.ts';
import { abstractOf } from './original.ts';

/** A `<meta>` element. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * The original of a briefing in Highwire Press tags, as Google Scholar reads them, and Zotero where it finds no COinS. They describe the original and not the briefing, because a reader cites the original for its findings. What is
 * not known has no tag.
 */
export function highwireTags(
  { id, data }: Pick<Briefing, 'id' | 'data'>,
  site: Site,
  absolute: Absolute,
): MetaTag[] {
  const briefing = absolute(analysisAddress(id));
  const tags: [name: string, content: string | undefined][] = [
    ['citation_title', data.title],
    ...data.author.map((person): [string, string] => ['citation_author', highwireName(person)]),
    ['citation_publication_date', machineDate(data.date)?.replaceAll('-', '/')],
    // Makes it a report: a title alone is a journal article.
    ['citation_technical_report_institution', data.publisher.name],
    // The one tag that wins over og:url.
    ['citation_public_url', data.url],
    // Zotero would otherwise save the page's description as the original's own abstract.
    ['citation_abstract', abstractOf(data, site, briefing)],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}

/** A name with a comma: one without is cut at its last space. */
function highwireName(person: Person): string {
  if (isInstitution(person)) return `${person.literal},`;
  const name = invertedName(person);
  // An only author "A B, C D" is taken for two; the semicolon, which separates authors, says that it is one.
  return / .*, .* /.test(name) ? `${name};` : name;
}
