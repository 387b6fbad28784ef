import { issueText, fieldName } from '../check/records.ts';
import { type Work, work } from '../schemas/work.ts';
import { recordOf } from './record.ts';
import { readReferences } from './references.ts';
import { sameWork, type WorkEntry } from '../corpus/same-work.ts';
import { workId } from './work-id.ts';

/** What became of the references of a file. */
export interface ImportedWorks {
  /** Works that are new. */
  added: WorkEntry[];
  /** References to works that are there, with the fields that the record lacks. They stay as they are. */
  kept: { label: string; id: string; reason: string; lacks: Partial<Work> }[];
  /** References that are no record, and why. */
  refused: { label: string; reasons: string[] }[];
  /** Names of fields that records do not have. */
  leftOut: string[];
}

/**
 * Reads the references of a file as records of works.
 * @param known the works that are there
 * @param taken ids that no new work may have
 * @throws Error if the text is in no format that is read
 */
export function importWorks(text: string, known: WorkEntry[], taken: ReadonlySet<string>): ImportedWorks {
  const result: ImportedWorks = { added: [], kept: [], refused: [], leftOut: [] };
  const ids = new Set(taken);
  const leftOut = new Set<string>();
  for (const { label, item, reason = '' } of readReferences(text)) {
    if (!item) {
      result.refused.push({ label, reasons: [reason] });
      continue;
    }
    const read = recordOf(item);
    for (const field of read.leftOut) leftOut.add(field);
    const { data, error } = work.safeParse(read.record);
    if (!data) {
      const reasons = error.issues.map(
        (issue) => `${fieldName(read.record, issue.path)}  ${issueText(read.record, issue)}`,
      );
      result.refused.push({ label, reasons });
      continue;
    }
    const same = sameWork(data, [...known, ...result.added]);
    if (same) {
      const { entry } = same;
      const lacks = Object.entries(data).filter(([field]) => field !== 'remark' && !(field in entry.data));
      result.kept.push({ label, id: entry.id, reason: same.reason, lacks: Object.fromEntries(lacks) });
      continue;
    }
    const id = workId(data, ids);
    ids.add(id);
    result.added.push({ id, data });
  }
  return { ...result, leftOut: [...leftOut].toSorted() };
}
