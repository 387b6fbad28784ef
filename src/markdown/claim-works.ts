import type { Analysis } from '../schemas/analysis.ts';
import type { Claim } from '../schemas/claim.ts';

/** The fields of a claim that say where it comes from; in frontmatter that no schema has read, any may be absent. */
type Sourced = Partial<Pick<Claim, 'notes' | 'closingNotes' | 'citedInText'>>;

/** The citations of an analysis, with notes as the schema gives them or as an author writes them. */
type Citations = {
  work: string;
  notes: (number | Partial<Analysis['citations'][number]['notes'][number]>)[];
}[];

/** The ids of the works that the notes of a claim cite, in the order of the notes, and those that the text names. */
export function claimWorks(
  { notes = [], closingNotes = [], citedInText = [] }: Sourced,
  citations: Citations,
): string[] {
  const citing = Map.groupBy(
    citations.flatMap(({ work, notes }) => notes.map((note) => ({ work, note }))),
    ({ note }) => (typeof note === 'number' ? note : note.number),
  );
  const cited = [...notes, ...closingNotes].flatMap((number) =>
    (citing.get(number) ?? []).map(({ work }) => work),
  );
  return [...new Set([...cited, ...citedInText])];
}
