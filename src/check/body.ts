import type { Analysis } from '../schemas/analysis.ts';
import { claimWorks } from '../markdown/claim-works.ts';
import { outline, type Outline } from '../corpus/outline.ts';
import type { Problem, Report } from './problem.ts';
import type { Filed } from './records.ts';

/** Ids that the page of a briefing already uses. */
const reserved = new Set(
  'notes sources contents key-claims main summary cite search versions references changes former footnote-label'.split(
    ' ',
  ),
);
const prefixes = /^(claim|fn|fnref)-/;

/** The mistakes between the body of a briefing and its frontmatter: claims, marks, elements and headings. */
export function checkBody(file: Filed<Analysis>, field: Report): Problem[] {
  const { data, body, bodyLine, path } = file;
  const at = (line: number, part: string, message: string): Problem => ({
    file: path,
    line: line + bodyLine,
    field: part,
    message,
  });
  const works = data.citations.map(({ work }) => work);
  let parts: Outline;
  try {
    parts = outline(body, works);
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    return [at(line ?? 1, 'text', `is not MDX: ${reason ?? String(error)}`)];
  }
  const claims = new Map(data.claims.map((claim) => [claim.id, claim]));
  const placed = Map.groupBy(parts.claims, ({ id }) => id);
  const marked = new Set([
    ...parts.marks.map(({ id }) => id),
    ...data.claims.flatMap((claim) => claimWorks(claim, data.citations)),
  ]);
  return [
    ...checkHeadings(parts, at),
    ...data.claims.flatMap(({ id }, index) =>
      placed.has(id)
        ? []
        : [
            field(
              ['claims', index, 'id'],
              `"${id}" is never placed: put <Claim id="${id}"> around its words in the text`,
            ),
          ],
    ),
    ...[...placed].flatMap(([id, marks]) => {
      const [first, ...others] = marks;
      if (first && !claims.has(id))
        return [
          at(
            first.line,
            '<Claim>',
            `"${id}" is not a claim of this analysis: add it to claims or correct the id`,
          ),
        ];
      return others.map(({ line }) =>
        at(
          line,
          '<Claim>',
          `"${id}" is already placed in line ${(first?.line ?? 0) + bodyLine}: place each claim once`,
        ),
      );
    }),
    ...parts.strayMarks.map(({ id, line }) =>
      at(line, `[^${id}]`, 'is not in citations: add the work there with its notes, or correct the mark'),
    ),
    ...parts.strayElements.map(({ id, line }) =>
      at(line, `<${id}>`, 'is not an element of a briefing: use <Claim> and Markdown'),
    ),
    ...works.flatMap((work, index) =>
      marked.has(work)
        ? []
        : [
            field(
              ['citations', index, 'work'],
              `"${work}" is cited nowhere: cite it in a claim or put [^${work}] in the text`,
            ),
          ],
    ),
  ];
}

function checkHeadings(
  { sections, lead }: Outline,
  at: (line: number, part: string, message: string) => Problem,
): Problem[] {
  const ids = sections.map(({ id }) => id ?? '');
  return [
    ...(lead ? [at(lead, 'text', 'comes before the first heading: put a heading with an id above it')] : []),
    ...sections.flatMap(({ id, title, line, depth }) => {
      if (id === undefined)
        return [at(line, `heading "${title}"`, 'has no id: write {/* #short-id */} at the end of its line')];
      if (reserved.has(id) || prefixes.test(id))
        return [
          at(
            line,
            `heading "${title}"`,
            `cannot have the id "${id}", which the page already uses: choose another`,
          ),
        ];
      return depth === 2 || depth === 3
        ? []
        : [at(line, `heading "${title}"`, 'is not a heading of level 2 or 3: use ## or ###')];
    }),
    ...repeated(ids).flatMap((index) => {
      const section = sections[index];
      return section?.id
        ? [
            at(
              section.line,
              `heading "${section.title}"`,
              `has the id "${section.id}" of an earlier heading: give each its own`,
            ),
          ]
        : [];
    }),
  ];
}

/** The indexes of the items that are in the list before, too. */
export const repeated = (items: string[]): number[] =>
  items.flatMap((item, at) => (items.indexOf(item) < at ? [at] : []));
