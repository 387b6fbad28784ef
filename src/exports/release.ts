import type { Absolute } from '../addresses.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { citeFile } from './cite.ts';
import { notedItem } from './csl.ts';
import { claimsCsv, csvFields, estimatesCsv } from './csv.ts';
import { dataSchemas, datasets } from './data.ts';
import { publicBriefing } from './public-briefing.ts';
import { publicClaims, publicEstimates } from './public-claims.ts';

/** A file of a release, by its path in it. */
export interface ReleaseFile {
  path: string;
  title: string;
  mediatype: string;
  text: string;
  /** The fields of a table (Table Schema). */
  fields?: { name: string; type: string }[];
}

/** The data of the site as files, as they are published, with their schemas. */
export function releaseFiles(corpus: Corpus, absolute: Absolute): ReleaseFile[] {
  const works = [...corpus.works.values()].map(notedItem);
  return [
    ...datasets(corpus, absolute).map(({ name, about, rows }) =>
      json(`data/${name}.json`, `A list, each item ${about}`, rows),
    ),
    ...corpus.briefings.map((briefing) =>
      json(
        `data/briefings/${briefing.id}.json`,
        `Briefing: ${briefing.data.title}`,
        publicBriefing(briefing, corpus, absolute),
      ),
    ),
    {
      path: 'data/claims.csv',
      title: 'The claims as a table',
      mediatype: 'text/csv',
      text: claimsCsv(publicClaims(corpus, absolute)),
      fields: csvFields.claims,
    },
    {
      path: 'data/estimates.csv',
      title: 'The estimates as a table',
      mediatype: 'text/csv',
      text: estimatesCsv(publicEstimates(corpus, absolute)),
      fields: csvFields.estimates,
    },
    {
      path: 'data/works.bib',
      title: 'The works in BibTeX',
      mediatype: 'application/x-bibtex',
      text: citeFile('bib', works),
    },
    {
      path: 'data/works.ris',
      title: 'The works in RIS',
      mediatype: 'application/x-research-info-systems',
      text: citeFile('ris', works),
    },
    ...Object.entries(dataSchemas).map(([name, schema]) =>
      json(`schemas/${name}.schema.json`, `JSON Schema of ${name}`, schema, 'application/schema+json'),
    ),
  ];
}

const json = (path: string, title: string, value: unknown, mediatype = 'application/json'): ReleaseFile => ({
  path,
  title,
  mediatype,
  text: `${JSON.stringify(value, null, 2)}\n`,
});
