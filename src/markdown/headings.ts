import type { Heading, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const comment = /^\s*\/\*\s*#([a-z0-9-]+)\s*\*\/\s*$/;

/** The id that the author wrote behind a heading, in braces, as the comment `#id`; undefined without one. */
export function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'mdxTextExpression' ? comment.exec(last.value)?.[1] : undefined;
}

/** The content of a heading without the comment that carries its id. */
export function headingContent(heading: Heading): Heading['children'] {
  if (headingId(heading) === undefined) return heading.children;
  const content = heading.children.slice(0, -1);
  const last = content.at(-1);
  return last?.type === 'text'
    ? [...content.slice(0, -1), { ...last, value: last.value.trimEnd() }]
    : content;
}

/** Gives each heading its authored id and sets `<Anchor>`, the link to it, beside it. */
export const remarkHeadings = () => (tree: Root) =>
  visit(tree, 'heading', (heading, index, parent) => {
    const id = headingId(heading);
    if (id === undefined || index === undefined || !parent) return;
    heading.children = headingContent(heading);
    heading.data = { ...heading.data, hProperties: { id } };
    // Any block that may hold blocks does: `hName` decides what it becomes.
    parent.children[index] = {
      type: 'blockquote',
      data: { hName: 'div', hProperties: { className: ['heading'] } },
      children: [
        heading,
        {
          type: 'mdxJsxFlowElement',
          name: 'Anchor',
          attributes: [{ type: 'mdxJsxAttribute', name: 'section', value: id }],
          children: [],
        },
      ],
    };
    return SKIP;
  });
