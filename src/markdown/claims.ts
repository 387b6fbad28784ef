import type { FootnoteReference, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Claim } from '../schemas/claim.ts';

type ClaimElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The id of a `<Claim id="…">` element; undefined where the element is something else or has no id. */
export function claimId(element: ClaimElement): string | undefined {
  if (element.name !== 'Claim') return undefined;
  const attribute = element.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** The link to a claim, last in its element so that no white space comes between. */
const anchor = (claim: string): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'Anchor',
  attributes: [{ type: 'mdxJsxAttribute', name: 'claim', value: claim }],
  children: [],
});

const mark = (work: string): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: work,
  label: work,
});

/** Sets behind a claim's words the marks of its own citations, from the claims in the frontmatter, and its link. */
export const remarkClaims = () => (tree: Root, file: VFile) => {
  const claims: Pick<Claim, 'id' | 'citations'>[] = file.data.astro?.frontmatter?.['claims'] ?? [];
  const marks = new Map(claims.map(({ id, citations = [] }) => [id, citations.map(mark)]));

  visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node, index, parent) => {
    const element = node as ClaimElement;
    const id = claimId(element);
    if (id === undefined || index === undefined || !parent) return;
    // Emphasis is what may hold any words; `hName` decides that it becomes a span.
    const words: PhrasingContent = {
      type: 'emphasis',
      data: { hName: 'span', hProperties: { className: ['words'] } },
      children: element.children as PhrasingContent[],
    };
    const children = [words, ...(marks.get(id) ?? []), anchor(id)];
    if (element.type === 'mdxJsxTextElement') {
      element.children = children;
      return;
    }
    // MDX unwraps a paragraph that holds nothing but an element; a claim is always part of a paragraph.
    const inline: MdxJsxTextElement = {
      type: 'mdxJsxTextElement',
      name: 'Claim',
      attributes: element.attributes,
      children,
    };
    parent.children[index] = { type: 'paragraph', children: [inline] };
    return index + 1;
  });
};
