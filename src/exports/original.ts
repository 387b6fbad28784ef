import { dateText } from '../wording/dates.ts';
import { personList } from '../wording/people.ts';
import type { Analysis } from '../schemas/analysis.ts';
import type { Site } from '../schemas/site.ts';

/** The name of a briefing wherever its original is named too. */
export const briefingTitle = ({ title }: Pick<Analysis, 'title'>): string => `Briefing: ${title}`;

/** Who wrote and published an original, and when: `Timothy Foxley, EFSAS, 25 March 2020`. */
export const originalText = ({
  author,
  publisher,
  date,
}: Pick<Analysis, 'author' | 'publisher' | 'date'>): string =>
  [personList(author), publisher.name, dateText(date)].filter(Boolean).join(', ');

/** Our summary as the abstract of the original, said to be ours: reference managers would save it as the author’s. */
export const abstractOf = (
  { summary }: Pick<Analysis, 'summary'>,
  { name }: Site,
  briefing: string,
): string => `${summary} (Summary by ${name}, ${briefing})`;
