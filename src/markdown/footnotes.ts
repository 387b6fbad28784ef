import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { Analysis } from '../schemas/analysis.ts';

/**
 * Footnote definitions for works, to be appended to the text of a briefing. GFM takes `[^id]` for a mark only where
 * its definition is in the document; ours are records, so the definition is a component that renders the record.
 */
export const footnoteDefinitions = (works: string[]): string =>
  ['', '', ...works.map((work) => `[^${work}]: <Note work="${work}" />\n`)].join('\n');

/** The works in the order of the frontmatter's citations. */
export const citedWorks = ({ citations = [] }: Pick<Partial<Analysis>, 'citations'>): string[] =>
  citations.map(({ work }) => work);

/** Appends to each briefing the definitions of the works that its frontmatter cites. Stands after remark-gfm. */
export function remarkFootnotes(this: Processor) {
  const parse = this.parser as ((text: string, file: VFile) => Root) | undefined;
  if (!parse) throw new Error('remarkFootnotes stands after the parser in the list of plugins');
  this.parser = (text, file) =>
    parse(text + footnoteDefinitions(citedWorks(file.data.astro?.frontmatter ?? {})), file);
}
