import type { TimelineYear } from '../corpus/timeline.ts';
import { firstDay, lastDay } from '../wording/dates.ts';
import type { Box } from './labels.ts';

/** The drawing, in its own units: the bars stand on `base` and end below `top`. */
export const overview = { width: 360, height: 130, top: 16, base: 112 };

/** When in its year an event begins; `year` if no half is known. */
export type Part = 'year' | 'first' | 'second';

/** A year and its events: those without a known half below, as wide as the year, the two halves on them. */
export interface OverviewYear {
  year: number;
  count: number;
  counts: Record<Part, number>;
  /** Its part of the axis. */
  x: number;
  width: number;
  bars: (Box & { part: Part })[];
  /** Where the number of its events is. */
  labelY: number;
}

/** How much happened when. */
export interface TimelineOverview {
  years: OverviewYear[];
  /** The middle of each gap that represents a run of years without events. */
  breaks: number[];
}

/** Up to this many years without events have their place on the axis; a longer run is a gap. */
const mostEmpty = 2;
/** The width of a gap, in parts of that of a year. */
const gapWidth = 0.5;

/** Lays out the number of events in each year and half year. */
export function timelineOverview(timeline: TimelineYear[]): TimelineOverview {
  const runs = runsOf(timeline);
  const years = runs.flat();
  const unit = overview.width / (years.length + gapWidth * Math.max(0, runs.length - 1));
  const highest = Math.max(
    1,
    ...years.map(({ counts: { year, first, second } }) => year + Math.max(first, second)),
  );
  const scale = (overview.base - overview.top) / highest;
  let x = 0;
  const breaks: number[] = [];
  const drawn = runs.flatMap((run, at) => {
    if (at > 0) {
      breaks.push(rounded(x + (gapWidth * unit) / 2));
      x += gapWidth * unit;
    }
    return run.map((each) => {
      const drawnYear = overviewYear(each, x, unit, scale);
      x += unit;
      return drawnYear;
    });
  });
  return { years: drawn, breaks };
}

type Counted = Pick<OverviewYear, 'year' | 'count' | 'counts'>;

/** The years in order, parted where a long run of them has no events. */
function runsOf(timeline: TimelineYear[]): Counted[][] {
  const runs: Counted[][] = [];
  for (const { year, events } of timeline) {
    const counts = { year: 0, first: 0, second: 0 };
    for (const { tellings: [first] } of events) counts[partOf(first.date)] += 1; // prettier-ignore
    const run = runs.at(-1);
    const last = run?.at(-1);
    const counted = { year, count: events.length, counts };
    if (!run || !last || year - last.year - 1 > mostEmpty) {
      runs.push([counted]);
      continue;
    }
    for (let empty = last.year + 1; empty < year; empty++)
      run.push({ year: empty, count: 0, counts: { year: 0, first: 0, second: 0 } });
    run.push(counted);
  }
  return runs;
}

function overviewYear(each: Counted, left: number, unit: number, scale: number): OverviewYear {
  const { year, first, second } = each.counts;
  const space = unit * 0.1;
  const x = left + space;
  const width = unit - 2 * space;
  const bar = (part: Part, from: number, to: number, below: number): Box & { part: Part } => ({
    part,
    x: rounded(x + from * width),
    y: rounded(overview.base - (below + each.counts[part]) * scale),
    width: rounded((to - from) * width),
    height: rounded(each.counts[part] * scale),
  });
  return {
    ...each,
    x: rounded(left),
    width: rounded(unit),
    bars: [bar('year', 0, 1, 0), bar('first', 0, 0.5, year), bar('second', 0.5, 1, year)].filter(
      ({ height }) => height > 0,
    ),
    labelY: rounded(overview.base - (year + Math.max(first, second)) * scale - 3),
  };
}

/** The half of the year in which an event begins, if its date tells. */
export function partOf(date: string): Part {
  const [start = ''] = date.split('/');
  const begins = /\d/.test(start) ? start : date;
  const [from, to] = [firstDay(begins), lastDay(begins)].map((day) =>
    day.slice(5, 7) < '07' ? 'first' : 'second',
  );
  return from !== undefined && from === to && begins.includes('-') ? from : 'year';
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
