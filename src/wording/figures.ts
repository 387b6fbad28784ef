/** A figure between its bounds; either may be absent. */
export interface Bounds {
  low?: number | undefined;
  high?: number | undefined;
}

/** A figure in words: `600`, `1000 to 3000`, `180 or more`, `up to 40`. `written` says how a number is written. */
export function boundsText({ low, high }: Bounds, written: (value: number) => string = String): string {
  if (low === undefined) return high === undefined ? '' : `up to ${written(high)}`;
  if (high === undefined) return `${written(low)} or more`;
  return low === high ? written(low) : `${written(low)} to ${written(high)}`;
}

/** A count of people in words: `25`, `180 or more`; undefined where none is given. */
export const countText = (count: number | Bounds | undefined): string | undefined =>
  typeof count === 'object' ? boundsText(count) : count?.toString();

/** The figures of an estimate in words: `about 1,000 to 3,000 fighters`, `up to 70 per cent`. */
export function figuresText(bounds: Bounds & { approximate: boolean }, unit: string): string {
  return `${bounds.approximate ? 'about ' : ''}${boundsText(bounds, grouped)} ${unit}`;
}

/** People counted by what became of them, in words: `30 killed, 180 or more injured`. */
export function casualtiesText(casualties: Record<string, number | Bounds | undefined>): string {
  return Object.entries(casualties)
    .flatMap(([fate, count]) =>
      count === undefined
        ? []
        : [`${boundsText(typeof count === 'number' ? exactly(count) : count, grouped)} ${fate}`],
    )
    .join(', ');
}

const exactly = (count: number): Bounds => ({ low: count, high: count });

const grouped = (value: number): string => value.toLocaleString('en-GB');
