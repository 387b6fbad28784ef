import { earliest, latest } from '../schemas/date.ts';

// The span of a date belongs to its schema, which needs it to refuse an interval that ends before it begins.
export { earliest, latest };

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const seasons: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The first day that an EDTF date may mean: `2020-02` is 2020-02-01. */
export const firstDay = (date: string): string => isoDay(earliest(date));

/** The last day that an EDTF date may mean; the first if its end is open. */
export const lastDay = (date: string): string =>
  isoDay(Number.isFinite(latest(date)) ? latest(date) : earliest(date));

/** The latest of whole days, as `2026-11-22`; undefined if there are none. */
export const latestDay = (days: string[]): string | undefined => days.toSorted().at(-1);

/** The first year that an EDTF date may mean. */
export const year = (date: string): number => new Date(earliest(date)).getUTCFullYear();

/** Every year that an EDTF date may mean, in order; the first alone if its end is open. */
export function years(date: string): number[] {
  const first = year(date);
  const last = Number(lastDay(date).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Whether an EDTF date is marked as approximate (`~`), uncertain (`?`) or both (`%`). */
export const inferred = (date: string): boolean => /[~?%]/.test(date);

/** An EDTF date in words: `2020-03-25` is 25 March 2020, `2022-01~` about January 2022, `2015/2018` 2015 to 2018. */
export function dateText(date: string): string {
  const [from = '', to] = date.split('/');
  if (to === undefined) return momentText(from);
  if (to === '..' || to === '') return `since ${momentText(from)}`;
  if (from === '..' || from === '') return `until ${momentText(to)}`;
  return `${momentText(from)} to ${momentText(to)}`;
}

function momentText(date: string): string {
  const [yearPart = '', month, day] = date.replace(/[~?%]/g, '').split('-');
  const decade = /^\d{3}X$/.test(yearPart) ? `${yearPart.slice(0, 3)}0s` : yearPart;
  const word = month === undefined ? undefined : (seasons[month] ?? months[Number(month) - 1]);
  const text = [day === undefined ? undefined : String(Number(day)), word, decade].filter(Boolean).join(' ');
  if (/[~%]/.test(date)) return `about ${text}`;
  return date.includes('?') ? `${text} (uncertain)` : text;
}

/** An EDTF date for a `datetime` attribute as exactly as HTML allows: a day, month or year without marks, else undefined. */
export const machineDate = (date: string): string | undefined =>
  /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?/.exec(date)?.[0];
