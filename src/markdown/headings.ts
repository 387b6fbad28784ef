import type { Heading, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';

const comment = /^\s*\/\*\s*#([a-z0-9-]+)\s*\*\/\s*$/;

/** The id that the author wrote after a heading, as the comment `#id` in braces; undefined without one. */
export function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'mdxTextExpression' ? comment.exec(last.value)?.[1] : undefined;
}

/** The content of a heading without the comment with its id. */
export function headingContent(heading: Heading): Heading['children'] {
  if (headingId(heading) === undefined) return heading.children;
  const content = heading.children.slice(0, -1);
  const last = content.at(-1);
  return last?.type === 'text'
    ? [...content.slice(0, -1), { ...last, value: last.value.trimEnd() }]
    : content;
}

/** Gives each heading its authored id and puts `<Anchor>`, the link to it, beside it. */
export const remarkHeadings = () => (tree: Root) =>
  visit(tree, 'heading', (heading, index, parent) => {
    const id = headingId(heading);
    if (id === undefined || index === undefined || !parent) return;
    heading.children = headingContent(heading);
    heading.data = { ...heading.data, hProperties: { id } };
    // An hgroup, since readers of browsers drop headings in a div. Any node that may contain blocks will do: `hName` names it.
    parent.children[index] = {
      type: 'blockquote',
      data: { hName: 'hgroup', hProperties: { className: ['heading'] } },
      children: [heading, { type: 'paragraph', children: [anchor(id)] }],
    };
    return SKIP;
  });

const anchor = (section: string): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'Anchor',
  attributes: [{ type: 'mdxJsxAttribute', name: 'section', value: section }],
  children: [],
});
