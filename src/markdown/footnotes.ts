import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { Analysis } from '../schemas/analysis.ts';

/**
 * Footnote definitions for works, to be appended to the text of a briefing. GFM takes `[^id]` for a mark only if its
 * definition is in the document. Ours are records, so the definition is a component that renders the record.
 */
export const footnoteDefinitions = (works: string[]): string =>
  ['', '', ...works.map((work) => `[^${work}]: <Note work="${work}" />\n`)].join('\n');

/** The ids of the works that a frontmatter cites, in its order. */
const citedWorks = ({ citations = [] }: Pick<Partial<Analysis>, 'citations'>): string[] =>
  citations.map(({ work }) => work);

/**
 * Appends to each briefing the definitions of the works that its frontmatter cites. It comes after remark-gfm.
 * @throws Error if no parser comes before it
 */
export function remarkFootnotes(this: Processor) {
  const parse = this.parser as ((text: string, file: VFile) => Root) | undefined;
  if (!parse) throw new Error('remarkFootnotes has no parser: put it after one in the list of plugins');
  this.parser = (text, file) =>
    parse(text + footnoteDefinitions(citedWorks(file.data.astro?.frontmatter ?? {})), file);
}
