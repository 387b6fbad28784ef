import type { Link, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { stringify } from 'yaml';
import { type Absolute, analysisAddress, claimAddress } from '../addresses.ts';
import type { Briefing } from '../corpus/corpus.ts';
import { bodyTree } from '../corpus/outline.ts';
import { oneLine } from './one-line.ts';
import { personList } from '../wording/people.ts';
import { claimId } from '../markdown/claims.ts';
import { headingContent, headingId } from '../markdown/headings.ts';
import type { Site } from '../schemas/site.ts';

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', fences: true });

/**
 * A briefing as plain Markdown with YAML frontmatter: the ids of headings as `{#id}`, a link after each claim with its
 * id, its notes as GFM footnotes.
 * @param body the MDX of the briefing
 * @param references formatted references of works as text, by id
 * @throws VFileMessage if the body is not MDX
 */
export function briefingMarkdown(
  briefing: Briefing,
  body: string,
  references: Map<string, string>,
  site: Site,
  absolute: Absolute,
): string {
  const tree = bodyTree(body, [...briefing.works.keys()]);
  toMarkdown(tree, briefing, absolute);
  const { title, summary } = briefing.data;
  tree.children.unshift(
    { type: 'heading', depth: 1, children: [{ type: 'text', value: oneLine(title) }] },
    { type: 'paragraph', children: [{ type: 'text', value: summary }] },
  );
  tree.children.push(...definitions(briefing, references));
  const yaml = stringify(frontmatter(briefing, site, absolute), { lineWidth: 0 });
  return `---\n${yaml}---\n\n${writer.stringify(tree)}`;
}

function frontmatter(
  { id, data, modified }: Briefing,
  site: Site,
  absolute: Absolute,
): Record<string, unknown> {
  return {
    title: data.title,
    author: personList(data.author) ?? 'unknown',
    publisher: data.publisher.name,
    date: data.date,
    ...(data.dateBasis ? { dateBasis: data.dateBasis } : {}),
    ...(data.url ? { original: data.url } : {}),
    briefing: absolute(analysisAddress(id)),
    published: data.published,
    modified,
    licence: site.licence.name,
    note: 'A briefing in our own words. Cite the original for its findings.',
  };
}

/** Replaces what is MDX in the tree: ids of headings, claims, and the definitions of notes, which render records. */
function toMarkdown(tree: Root, briefing: Briefing, absolute: Absolute): void {
  tree.children = tree.children.filter(({ type }) => type !== 'footnoteDefinition');
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') {
      const id = headingId(node);
      node.children = [...headingContent(node), { type: 'text', value: ` {#${id}}` }];
      return SKIP;
    }
    if (node.type !== 'mdxJsxTextElement' || index === undefined || !parent) return;
    const id = claimId(node) ?? '';
    const marks = (briefing.claims.get(id)?.works ?? []).map(({ id: work }): PhrasingContent => ({
      type: 'footnoteReference',
      identifier: work,
      label: work,
    }));
    const link: Link = {
      type: 'link',
      url: absolute(claimAddress(briefing.id, id)),
      children: [{ type: 'text', value: `#${id}` }],
    };
    const words: PhrasingContent[] = [
      ...node.children,
      { type: 'text', value: ' (' },
      link,
      { type: 'text', value: ')' },
    ];
    parent.children.splice(index, 1, ...words, ...marks);
    return index + words.length + marks.length;
  });
}

const definitions = ({ works }: Briefing, references: Map<string, string>): Root['children'] =>
  [...works].map(([id, { work, notes }]) => {
    const numbers = notes.map(({ number }) => number).join(', ');
    const doubts = notes.flatMap(({ number, doubt }) => (doubt ? [`Doubt, note ${number}: ${doubt}`] : []));
    const url = work.data.URL;
    const [before = '', after] = url ? (references.get(id) ?? '').split(url) : [references.get(id)];
    const rest = [`(note ${numbers} in the original)`, ...doubts].join(' ');
    const address: PhrasingContent[] =
      url && after !== undefined ? [{ type: 'link', url, children: [{ type: 'text', value: url }] }] : [];
    const children: PhrasingContent[] = [
      { type: 'text', value: before },
      ...address,
      { type: 'text', value: ` ${rest}` },
    ];
    return {
      type: 'footnoteDefinition',
      identifier: id,
      label: id,
      children: [{ type: 'paragraph', children }],
    };
  });
