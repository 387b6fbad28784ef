import type { Nodes, Paragraph, RootContent } from 'mdast';
import { bodyTree } from '../../corpus/outline.ts';
import type { Analysis } from '../../schemas/analysis.ts';
import type { Filed } from '../records.ts';

/** A sentence of running text. */
export interface Sentence {
  text: string;
  /** The line in the file on which it begins. */
  line: number;
}

/** The sentences of a briefing outside of lists, tables and quotations. */
export const sentencesOf = ({ body, bodyLine, data }: Filed<Analysis>): Sentence[] =>
  bodyTree(
    body,
    data.citations.map(({ work }) => work),
  )
    .children.filter((block): block is Paragraph => block.type === 'paragraph')
    .flatMap((paragraph) => sentences(paragraph, bodyLine));

/** Full stops after which a sentence goes on. */
const abbreviated = /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|St|No|vs|cf|etc|pp?|n|[A-Z])\.)\s*$/;

function sentences(paragraph: Paragraph, bodyLine: number): Sentence[] {
  const pieces = textPieces(paragraph.children);
  const text = pieces.map((piece) => piece.text).join('');
  const lineAt = (offset: number): number => {
    let start = 0;
    for (const piece of pieces) {
      if (offset < start + piece.text.length)
        return piece.line + piece.text.slice(0, offset - start).split('\n').length - 1 + bodyLine;
      start += piece.text.length;
    }
    return bodyLine + 1;
  };
  // The segmenter ends a sentence at a line break. Another space keeps all places as they are.
  const flat = text.replaceAll('\n', ' ');
  const found: { text: string; at: number }[] = [];
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(flat)) {
    const last = found.at(-1);
    if (last && abbreviated.test(last.text)) last.text += segment;
    else found.push({ text: segment, at: index + segment.length - segment.trimStart().length });
  }
  return found.map((sentence) => ({
    text: sentence.text.replace(/\s+/g, ' ').trim(),
    line: lineAt(sentence.at),
  }));
}

interface Piece {
  text: string;
  line: number;
}

const textPieces = (nodes: (Nodes | RootContent)[]): Piece[] =>
  nodes.flatMap((node): Piece[] => {
    if (node.type === 'text' || node.type === 'inlineCode')
      return [{ text: node.value, line: node.position?.start.line ?? 1 }];
    return 'children' in node ? textPieces(node.children) : [];
  });
