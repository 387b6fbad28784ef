import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Has the marks of notes read as "note 14" and not as a number in the sentence. It comes after remark-rehype. */
export const rehypeNoteMarks = () => (tree: Root) =>
  visit(tree, 'element', ({ properties, children: [number] }) => {
    if (!('dataFootnoteRef' in properties) || number?.type !== 'text') return;
    delete properties['ariaDescribedBy'];
    properties['ariaLabel'] = `note ${number.value}`;
  });

/** The label of the link from a note back to one of its uses. */
export const backLabel = (_note: number, use: number): string =>
  use === 1 ? 'Back to the text' : `Use ${use}`;

/** What such a link shows: an arrow, and only numbers for further uses. */
export const backContent = (_note: number, use: number) => [
  { type: 'text' as const, value: use === 1 ? '↩' : `${use}` },
];
