import type { Briefing } from '../../corpus/corpus.ts';
import type { Section } from '../../corpus/outline.ts';
import { indexText } from '../index-text.ts';

/**
 * About how many records the sections of a site make at most. The head of the index, which is loaded before the first
 * search, has 7 bytes for each (measured with Pagefind 1.6): beyond so many, neighbours share a record, and
 * where in it the words stand says which section is meant.
 */
const mostPassages = 1000;

/** Successive sections of a briefing that are one record of the index; on all but large sites, one section. */
export interface Passage {
  briefing: Briefing;
  sections: [Section, ...Section[]];
  /** A line a section: `<the word at which it starts> <id> <title>`. */
  parts: string[];
  text: string;
}

/** Divides the briefings into about `most` passages, or one a section where there are fewer. */
export function passages(briefings: Briefing[], most = mostPassages): Passage[] {
  const words = briefings.reduce((sum, { outline }) => sum + outline.words, 0);
  return briefings.flatMap((briefing) => passagesOf(briefing, words / most));
}

/** Passages of at least so many words, but for the last. */
function passagesOf(briefing: Briefing, least: number): Passage[] {
  const result: Passage[] = [];
  let open: Passage | undefined;
  let words = 0;
  for (const section of briefing.outline.sections) {
    const { id, title, text } = section;
    if (!open || words >= least) {
      open = { briefing, sections: [section], parts: [`0 ${id} ${title}`], text };
      result.push(open);
      words = count(text);
      continue;
    }
    // The heading of a section that starts inside a record has no metadata: it is searched as text.
    open.sections.push(section);
    open.parts.push(`${words} ${id} ${title}`);
    open.text = [open.text, `${title}.`, text].filter(Boolean).join('\n');
    words = count(open.text);
  }
  return result;
}

/** Words as Pagefind counts them, between white space. */
const count = (text: string): number => indexText(text).split(/\s+/).filter(Boolean).length;
