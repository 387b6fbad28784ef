import { basename, extname } from 'node:path';
import type { Analysis } from '../schemas/analysis.ts';
import { eventOf } from '../schemas/claim.ts';
import { type CollectionName, collections } from '../schemas/collections.ts';
import { checkAnalysis } from './analysis.ts';
import { checkAnchors } from './anchors.ts';
import type { Site } from '../schemas/site.ts';
import { undatedEvents } from './events.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';
import { joinContent, type ReadContent, readContent } from './read-corpus.ts';
import { fieldName, type Filed, type Records } from './records.ts';
import { checkQuestions, claimsByReference } from './question.ts';
import { checkTopic } from './topic.ts';

/** All mistakes in content/ below `root`; empty if there are none. */
export const contentProblems = (root: string): Problem[] => problemsIn(readContent(root));

/** All mistakes in content that has been read; empty if there are none. */
export function problemsIn(content: ReadContent): Problem[] {
  const { files, records, site, problems, anchors } = content;
  const unread = new Set(problems.map(({ file }) => key(file)));
  const found = [
    ...problems,
    ...sameIds(records),
    ...records.analyses.flatMap(checkAnalysis),
    ...missingRecords(records, unread),
    ...missingQuantity(files, site, records, unread),
    ...uncitedWorks(records, unread),
    ...checkComparisons(records, unread),
  ];
  // Only content without other mistakes can be joined.
  return found.length > 0 ? found : checkAnchors(anchors, joinContent(content));
}

/** A file's collection and id, whatever folder within it the file is in: `content/works/osman-2015-shadows`. */
const key = (path: string): string => {
  const [content, folder] = path.split('/');
  return [content, folder, basename(path, extname(path))].join('/');
};

/** Two files with one name, in different folders, which Astro would take for one record. */
const sameIds = (records: Records): Problem[] =>
  Object.values(records).flatMap((files: Filed<unknown>[]) =>
    [...Map.groupBy(files, ({ id }) => id).values()].flatMap(([first, ...others]) =>
      others.map(({ path, id }) => ({
        file: path,
        line: 1,
        field: 'file name',
        message: `"${id}" is also the id of ${first?.path}: give each file its own name`,
      })),
    ),
  );

/** A field that names a record of another collection. */
interface Reference {
  path: PropertyKey[];
  folder: CollectionName;
  id: string;
}

const list = (folder: CollectionName, path: PropertyKey[], ids: string[]): Reference[] =>
  ids.map((id, index) => ({ path: [...path, index], folder, id }));

const references = ({ citations, claims }: Analysis): Reference[] => [
  ...citations.map(({ work }, at): Reference => ({
    path: ['citations', at, 'work'],
    folder: 'works',
    id: work,
  })),
  ...claims.flatMap((claim, at) => [
    ...list('topics', ['claims', at, 'topics'], claim.topics),
    ...list('names', ['claims', at, 'names'], claim.names),
    ...list('works', ['claims', at, 'citedInText'], claim.citedInText),
    ...(claim.kind === 'event' ? list('names', ['claims', at, 'places'], claim.places) : []),
    ...[eventOf(claim)].flatMap((id): Reference[] =>
      id === undefined ? [] : [{ path: ['claims', at, 'event'], folder: 'names', id }],
    ),
    ...(claim.kind === 'estimate'
      ? [{ path: ['claims', at, 'quantity'], folder: 'quantities' as const, id: claim.quantity }]
      : []),
  ]),
];

/** References to records that do not exist. A record with a mistake of its own does exist. */
function missingRecords(records: Records, unread: Set<string>): Problem[] {
  const there = new Set([
    ...unread,
    ...Object.values(records).flatMap((files: Filed<unknown>[]) => files.map((file) => key(file.path))),
  ]);
  const missing = (file: Filed<unknown>, references: Reference[]): Problem[] =>
    references.flatMap(({ folder, id, path }) => {
      const record = `content/${folder}/${id}`;
      if (there.has(record)) return [];
      const message = `"${id}" has no record: add ${record}.${collections[folder].ending} or correct the id`;
      return [{ file: file.path, line: file.lineOf(path), field: fieldName(file.data, path), message }];
    });
  return [
    ...records.analyses.flatMap((file) => missing(file, references(file.data))),
    ...records.questions.flatMap((file) => missing(file, list('topics', ['topics'], file.data.topics))),
    ...records.quantities.flatMap((file) =>
      missing(
        file,
        [
          { path: ['topic'], folder: 'topics' as const, id: file.data.topic },
          { path: ['drawnWith'], folder: 'quantities' as const, id: file.data.drawnWith },
        ].flatMap(({ id, ...reference }) => (id === undefined ? [] : [{ ...reference, id }])),
      ),
    ),
    ...records.names.flatMap((file) =>
      missing(
        file,
        Object.keys(file.data.printed).map((id) => ({ path: ['printed', id], folder: 'analyses', id })),
      ),
    ),
  ];
}

/** The mistakes of events, questions and topics; none while an analysis cannot be read, because its claims are not known. */
function checkComparisons({ questions, topics, analyses }: Records, unread: Set<string>): Problem[] {
  if ([...unread].some((key) => key.startsWith('content/analyses/'))) return [];
  const claims = claimsByReference(analyses);
  return [
    ...undatedEvents(analyses),
    ...checkQuestions(questions, claims),
    ...topics.flatMap((topic) => checkTopic(topic, claims)),
  ];
}

/** The quantity of the home page if no analysis estimates it; nothing while a file cannot be read. */
function missingQuantity(
  files: ContentFile[],
  site: Site | undefined,
  { analyses }: Records,
  unread: Set<string>,
): Problem[] {
  const quantity = site?.quantity;
  const file = files.find(({ folder }) => folder === 'site');
  if (quantity === undefined || !file || unread.size > 0) return [];
  const estimated = analyses.some(({ data }) =>
    data.claims.some((claim) => claim.kind === 'estimate' && claim.quantity === quantity),
  );
  const message = `"${quantity}" is estimated by no claim: use the quantity of an estimate, or leave it out`;
  return estimated ? [] : [{ file: file.path, line: file.lineOf(['quantity']), field: 'quantity', message }];
}

/** Works that no analysis cites; none while an analysis cannot be read, because it may cite them. */
function uncitedWorks({ works, analyses }: Records, unread: Set<string>): Problem[] {
  if ([...unread].some((path) => path.startsWith('content/analyses/'))) return [];
  const cited = new Set(analyses.flatMap(({ data }) => data.citations.map(({ work }) => work)));
  return works
    .filter(({ id }) => !cited.has(id))
    .map(({ path }) => ({
      file: path,
      line: 1,
      field: 'file',
      message: 'is cited by no analysis: add it to the citations of one, or remove the file',
    }));
}
