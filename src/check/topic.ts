import type { Paragraph } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Claim } from '../schemas/claim.ts';
import type { Topic } from '../schemas/topic.ts';
import { bodyTree } from '../corpus/outline.ts';
import type { Problem } from './problem.ts';
import type { Filed } from './records.ts';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const mark = '\uE000';

/** Checks that each sentence of the synthesis of a topic rests on a claim: it contains a `<See claim="…">`. */
export function checkTopic({ path, body, bodyLine }: Filed<Topic>, claims: Map<string, Claim>): Problem[] {
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
