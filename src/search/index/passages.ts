import type { Briefing } from '../../corpus/corpus.ts';
import type { Section } from '../../corpus/outline.ts';
import { indexText } from '../index-text.ts';
import { isStopWord } from '../stop-words.ts';
import { headBytesPerRecord } from './pagefind-files.ts';

/** Bytes of the head of the index that sections may take. */
const headBudget = 7000;

/** Beyond this number, neighbouring sections share a record, and the matched words tell which section is meant. */
const mostPassages = headBudget / headBytesPerRecord;

/** Successive sections of a briefing that are one record of the index; except on large sites, a single section. */
export interface Passage {
  briefing: Briefing;
  sections: [Section, ...Section[]];
  /** A line a section: `<index of its first word> <id> <title>`. */
  lines: string[];
  text: string;
}

/** Divides briefings into about `most` passages, or into their sections if these are fewer. */
export function passages(briefings: Briefing[], most = mostPassages): Passage[] {
  const words = briefings.reduce((sum, { outline }) => sum + outline.words, 0);
  return briefings.flatMap((briefing) => passagesOf(briefing, words / most));
}

/** Passages of at least `least` words, apart from the last. */
function passagesOf(briefing: Briefing, least: number): Passage[] {
  const result: Passage[] = [];
  let current: Passage | undefined;
  let words = 0;
  for (const section of briefing.outline.sections) {
    const { id, title, text } = section;
    if (!current || words >= least) {
      current = { briefing, sections: [section], lines: [`0 ${id} ${title}`], text };
      result.push(current);
      words = count(text);
      continue;
    }
    // Only the first section has its heading as metadata: the headings of the others are part of the text.
    current.sections.push(section);
    current.lines.push(`${words} ${id} ${title}`);
    current.text = [current.text, `${title}.`, text].filter(Boolean).join('\n');
    words = count(current.text);
  }
  return result;
}

/** Words as Pagefind counts them: between white space. */
const count = (text: string): number => indexText(text, isStopWord).split(/\s+/).filter(Boolean).length;
