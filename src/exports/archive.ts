import type { CitedWork } from '../corpus/corpus.ts';
import { lastDay } from '../wording/dates.ts';

/**
 * The address of the Wayback Machine's copy nearest to the day on which the work was read: the access date that the note
 * prints, else the last day on which the first analysis that cites it may have been published. Undefined if the work has
 * no address, or nobody cites it.
 */
export function archivedCopy({ data, citedBy }: CitedWork): string | undefined {
  const days = data.accessed
    ? [lastDay(data.accessed)]
    : citedBy.map(({ analysis }) => lastDay(analysis.data.date));
  const [day] = days.toSorted();
  return data.URL && day && `https://web.archive.org/web/${day.replaceAll('-', '')}/${data.URL}`;
}
