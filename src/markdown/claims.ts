import type { FootnoteReference, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Analysis } from '../schemas/analysis.ts';
import { claimWorks } from './claim-works.ts';

type ClaimElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The id of a `<Claim id="…">` element; undefined if the element is something else or has no id. */
export function claimId(element: ClaimElement): string | undefined {
  if (element.name !== 'Claim') return undefined;
  const attribute = element.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/**
 * Adds after the words of each claim the marks of its citations, of what contradicts it, and its link, which is last since
 * it takes no room.
 */
export const remarkClaims = () => (tree: Root, file: VFile) => {
  const { claims = [], citations = [] } = (file.data.astro?.frontmatter ?? {}) as Partial<Analysis>;
  const marks = new Map(claims.map((claim) => [claim.id, claimWorks(claim, citations).map(mark)]));

  visit(tree, (node) => {
    if ('children' in node)
      node.children = inParagraphs(node.children as RootContent[]) as typeof node.children;
  });
  visit(tree, 'mdxJsxTextElement', (element) => {
    const id = claimId(element);
    if (id === undefined) return;
    // Emphasis may contain any words; `hName` makes it a span.
    const words: PhrasingContent = {
      type: 'emphasis',
      data: { hName: 'span', hProperties: { className: ['words'] } },
      children: element.children,
    };
    element.children = [words, ...(marks.get(id) ?? []), of(id, 'Difference'), of(id, 'Anchor')];
  });
};

/** The link of a claim, or the one to what differs. It is inside the claim so that no white space comes before it. */
const of = (claim: string, name: 'Anchor' | 'Difference'): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: [{ type: 'mdxJsxAttribute', name: 'claim', value: claim }],
  children: [],
});

const mark = (work: string): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: work,
  label: work,
});

/**
 * Puts claims back into paragraphs. MDX unwraps a paragraph that contains nothing but elements; those of one paragraph
 * have no empty line between them.
 */
function inParagraphs(nodes: RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  let last: { paragraph: Paragraph; line: number } | undefined;
  for (const node of nodes) {
    if (node.type !== 'mdxJsxFlowElement' || claimId(node) === undefined) {
      result.push(node);
      last = undefined;
      continue;
    }
    // The content of the paragraph, whatever element it is now in.
    const content: RootContent[] = node.children;
    const claim: MdxJsxTextElement = {
      ...node,
      type: 'mdxJsxTextElement',
      children: content as PhrasingContent[],
    };
    const { start, end } = node.position ?? { start: { line: 0 }, end: { line: 0 } };
    if (last && start.line - last.line <= 1)
      last.paragraph.children.push({ type: 'text', value: ' ' }, claim);
    else {
      last = { paragraph: { type: 'paragraph', children: [claim] }, line: 0 };
      result.push(last.paragraph);
    }
    last.line = end.line;
  }
  return result;
}
