import type { Briefing } from './corpus.ts';

/** What was published or changed on one day: briefings that are new, or that were changed in the same way. */
export interface NewsItem {
  date: string;
  /** What has changed; undefined for a publication. */
  what: string | undefined;
  briefings: Briefing[];
}

/** The latest publications and changes of briefings, the last day first. */
export function news(briefings: Briefing[], most: number): NewsItem[] {
  const events = briefings.flatMap((briefing) => [
    { date: briefing.data.published, what: undefined, briefing },
    ...briefing.data.changes.map(({ date, what }) => ({ date, what, briefing })),
  ]);
  return [...Map.groupBy(events, ({ date, what = '' }) => `${date} ${what}`).values()]
    .flatMap(([first, ...others]) =>
      first ? [{ ...first, briefings: [first, ...others].map(({ briefing }) => briefing) }] : [],
    )
    .map(({ date, what, briefings }) => ({ date, what, briefings }))
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .slice(0, most);
}
