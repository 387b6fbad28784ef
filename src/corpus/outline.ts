import type { Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { claimId } from '../markdown/claims.ts';
import { footnoteDefinitions } from '../markdown/footnotes.ts';
import { headingContent, headingId } from '../markdown/headings.ts';

/** A heading of a briefing and the text below it, up to the next heading. */
export interface Section {
  /** The authored id; undefined is a mistake that the check reports. */
  id: string | undefined;
  title: string;
  /** 2 or 3. */
  depth: number;
  /** Its paragraphs as plain text, one a line. */
  text: string;
  /** Ids of the claims placed in it, in order. */
  claims: string[];
  /** Line of the heading in the body, from 1. */
  line: number;
}

/** Something at a line of the body. */
export interface Mark {
  id: string;
  line: number;
}

/** The contents of the body of a briefing, read from its syntax tree and not from its rendering. */
export interface Outline {
  sections: Section[];
  /** Each `<Claim>`; an element without an id has the id ''. */
  claims: Mark[];
  /** Each footnote mark outside of claims. */
  marks: Mark[];
  /** Footnote marks whose work the frontmatter does not cite. */
  strayMarks: Mark[];
  /** Elements other than `<Claim>`. */
  strayElements: Mark[];
  /** The line of text before the first heading, if there is any. */
  lead?: number;
  /** The number of words of running text. */
  words: number;
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);
const line = (node: Nodes): number => node.position?.start.line ?? 1;

/** Plain text of a block: its paragraphs, headings and cells, each on a line, so that no two words run together. */
function blockText(block: RootContent): string {
  const lines: string[] = [];
  visit(block, (node) => {
    if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading')
      lines.push(toString(node).replace(/\s+/g, ' '));
  });
  return lines.join('\n');
}

/** The plain text of a body without notes, a paragraph a line. */
export const plainText = (body: string): string =>
  bodyTree(body, []).children.map(blockText).filter(Boolean).join('\n');

/**
 * The syntax tree of a body, in which `[^work]` is a mark of each of the given works.
 * @throws VFileMessage with `line` and `reason` if the body is not MDX
 */
export const bodyTree = (body: string, works: string[]): Root =>
  parser.parse(body + footnoteDefinitions(works));

/**
 * Reads the body of a briefing.
 * @param body the MDX without its frontmatter
 * @param works ids of the works that the frontmatter cites
 * @throws VFileMessage with `line` and `reason` if the body is not MDX
 */
export function outline(body: string, works: string[]): Outline {
  const key = [...works, body].join('\n');
  const known = outlines.get(key) ?? readOutline(body, works);
  outlines.set(key, known);
  return known;
}

// The check of a body and the corpus read the same one, and to parse MDX takes longest of all that either does.
const outlines = new Map<string, Outline>();

function readOutline(body: string, works: string[]): Outline {
  const tree = bodyTree(body, works);
  const result: Outline = {
    sections: [],
    claims: [],
    marks: [],
    strayMarks: [],
    strayElements: [],
    words: 0,
  };
  for (const block of tree.children) {
    if (block.type === 'footnoteDefinition') continue;
    const inside = collect(block, result);
    if (block.type === 'heading') {
      result.sections.push({
        id: headingId(block),
        title: toString(headingContent(block)),
        depth: block.depth,
        text: '',
        claims: [],
        line: line(block),
      });
      continue;
    }
    const text = blockText(block);
    result.words += text.split(/\s+/).filter(Boolean).length;
    const section = result.sections.at(-1);
    if (!section) {
      result.lead ??= line(block);
      continue;
    }
    section.text = section.text ? `${section.text}\n${text}` : text;
    section.claims.push(...inside);
  }
  return result;
}

/** Adds the marks and elements of a block to the outline and returns the ids of its claims. */
function collect(block: RootContent, { claims, marks, strayMarks, strayElements }: Outline): string[] {
  const inside: string[] = [];
  visit(block, (node) => {
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      if (node.name !== 'Claim') strayElements.push({ id: node.name ?? '', line: line(node) });
      else {
        const id = claimId(node) ?? '';
        claims.push({ id, line: line(node) });
        inside.push(id);
      }
    }
    if (node.type === 'footnoteReference') marks.push({ id: node.identifier, line: line(node) });
    if (node.type === 'text')
      for (const [, id = ''] of node.value.matchAll(/\[\^([^\]\s]+)\]/g))
        strayMarks.push({ id, line: line(node) });
  });
  return inside;
}
