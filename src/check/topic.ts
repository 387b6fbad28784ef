import type { Paragraph } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { claimReference } from '../addresses.ts';
import type { Analysis } from '../schemas/analysis.ts';
import type { Claim, Estimate } from '../schemas/claim.ts';
import type { Comparison, Topic } from '../schemas/topic.ts';
import { earliest, latest } from '../wording/dates.ts';
import { bodyTree } from '../corpus/outline.ts';
import type { Problem } from './problem.ts';
import { fieldName, type Filed } from './records.ts';

/** Ids that the page of a topic already uses. */
const reserved = new Set('main contents notes search cite synthesis comparisons claims sources'.split(' '));

/** The claims of all analyses by reference, `<analysis>/<claim>`, in the order of the analyses' dates. */
export function claimsByReference(analyses: Pick<Filed<Analysis>, 'id' | 'data'>[]): Map<string, Claim> {
  const ordered = analyses.toSorted(
    (a, b) => latest(a.data.date) - latest(b.data.date) || a.id.localeCompare(b.id),
  );
  return new Map(
    ordered.flatMap(({ id, data }) =>
      data.claims.map((claim) => [claimReference(id, claim.id), claim] as const),
    ),
  );
}

/** The mistakes of a topic: in its comparisons, and sentences of its synthesis that rest on no claim. */
export function checkTopic(file: Filed<Topic>, claims: Map<string, Claim>): Problem[] {
  const report = (path: PropertyKey[], message: string): Problem => ({
    file: file.path,
    line: file.lineOf(path),
    field: fieldName(file.data, path),
    message,
  });
  const ids = file.data.comparisons.map(({ id }) => id);
  return [
    ...file.data.comparisons.flatMap((comparison, at) => {
      const path = ['comparisons', at];
      if (ids.indexOf(comparison.id) < at)
        return [
          report(
            [...path, 'id'],
            `"${comparison.id}" is also the id of an earlier comparison: give each its own`,
          ),
        ];
      if (reserved.has(comparison.id))
        return [
          report([...path, 'id'], `"${comparison.id}" is an id that the page already uses: choose another`),
        ];
      return checkComparison(comparison, claims).map(([field, message]) =>
        report([...path, ...field], message),
      );
    }),
    ...checkSynthesis(file, claims),
  ];
}

type Finding = [path: PropertyKey[], message: string];

function checkComparison({ claims: references, verdict }: Comparison, claims: Map<string, Claim>): Finding[] {
  const order = [...claims.keys()];
  const unknown = references.flatMap((reference, at): Finding[] =>
    claims.has(reference)
      ? []
      : [[['claims', at], `"${reference}" is not a claim of an analysis: correct it`]],
  );
  if (unknown.length > 0) return unknown;
  const places = references.map((reference) => order.indexOf(reference));
  const unordered = places.findIndex((place, at) => at > 0 && place <= (places[at - 1] ?? 0));
  if (unordered > 0)
    return [
      [
        ['claims', unordered],
        `"${references[unordered]}" is out of order: list claims by the dates of their analyses, each once`,
      ],
    ];
  return verdictFinding(references, verdict, claims);
}

function verdictFinding(
  references: string[],
  verdict: Comparison['verdict'],
  claims: Map<string, Claim>,
): Finding[] {
  const analyses = new Set(references.map((reference) => reference.split('/')[0])).size;
  if (verdict === 'single' && analyses !== 1)
    return [[['verdict'], `single does not fit claims of ${analyses} analyses: use agree or differ`]];
  if (verdict === 'agree' && analyses < 2)
    return [
      [
        ['verdict'],
        'agree does not fit claims of one analysis: use single, or differ if it contradicts itself',
      ],
    ];
  if (verdict === 'differ' && references.length < 2)
    return [[['verdict'], 'differ does not fit one claim: use single']];
  if (verdict !== 'agree') return [];
  const estimates = references
    .flatMap((reference) => claims.get(reference) ?? [])
    .filter((claim) => claim.kind === 'estimate');
  const apart = estimates.find((one, at) => estimates.slice(at + 1).some((other) => disjoint(one, other)));
  return apart
    ? [
        [
          ['verdict'],
          `agree does not fit figures for the same date that exclude each other ("${apart.id}"): use differ`,
        ],
      ]
    : [];
}

/** Whether two estimates of one quantity for the same time leave no figure that both allow. */
function disjoint(a: Estimate, b: Estimate): boolean {
  if (a.quantity !== b.quantity || !a.asOf || !b.asOf) return false;
  if (latest(a.asOf) < earliest(b.asOf) || latest(b.asOf) < earliest(a.asOf)) return false;
  return (a.high ?? Infinity) < (b.low ?? 0) || (b.high ?? Infinity) < (a.low ?? 0);
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const mark = '\uE000';

/** Each sentence of a synthesis rests on claims: it has at least one `<See claim="…">`. */
function checkSynthesis({ path, body, bodyLine }: Filed<Topic>, claims: Map<string, Claim>): Problem[] {
  const at = (line: number, field: string, message: string): Problem => ({
    file: path,
    line: line + bodyLine,
    field,
    message,
  });
  try {
    const problems: Problem[] = [];
    const tree = bodyTree(body, []);
    visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
      const element = node as MdxJsxTextElement;
      const reference = seeClaim(element);
      const line = element.position?.start.line ?? 1;
      if (reference === undefined)
        problems.push(
          at(line, `<${element.name}>`, 'is not an element of a topic: use <See claim="<analysis>/<claim>">'),
        );
      else if (!claims.has(reference))
        problems.push(at(line, '<See>', `"${reference}" is not a claim of an analysis: correct it`));
      element.children.unshift({ type: 'text', value: mark });
    });
    visit(tree, 'paragraph', (paragraph: Paragraph) => {
      for (const { segment } of sentences.segment(toString(paragraph).replace(/\s+/g, ' ')))
        if (segment.trim() && !segment.includes(mark)) {
          const words = segment.trim().slice(0, 50);
          const message = `"${words}…" rests on no claim: put <See claim="…"> around its words`;
          problems.push(at(paragraph.position?.start.line ?? 1, 'text', message));
        }
    });
    return problems;
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    return [at(line ?? 1, 'text', `is not MDX: ${reason ?? String(error)}`)];
  }
}

/** The claim of a `<See claim="…">`; undefined if the element is something else. */
function seeClaim({ name, attributes }: MdxJsxTextElement): string | undefined {
  const attribute = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'claim');
  return name === 'See' && typeof attribute?.value === 'string' ? attribute.value : undefined;
}
