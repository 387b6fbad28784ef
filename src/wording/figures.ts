/** A figure between its bounds; either may be absent. */
export interface Bounds {
  low?: number | undefined;
  high?: number | undefined;
  /** Whether the figure is only about right. */
  approximate?: boolean | undefined;
}

/**
 * A figure in words that a unit may follow: `6,000`, `1,000 to 3,000`, `at least 24`, `up to 10,000`; if it is
 * approximate, `about 6,000`, `at least about 24`; empty if it has no bounds.
 */
export function figureText({ low, high, approximate = false }: Bounds): string {
  const about = approximate ? 'about ' : '';
  if (low === undefined) return high === undefined ? '' : `up to ${about}${grouped(high)}`;
  if (high === undefined) return `at least ${about}${grouped(low)}`;
  return about + (low === high ? grouped(low) : `${grouped(low)} to ${grouped(high)}`);
}

const grouped = (value: number): string => value.toLocaleString('en-GB');

/** People counted by what became of them, in words: `30 killed, at least 180 injured`. A bare number is exact. */
export const casualtiesText = (casualties: Record<string, number | Bounds | undefined>): string =>
  Object.entries(casualties)
    .flatMap(([fate, count]) => {
      if (count === undefined) return [];
      const bounds = typeof count === 'number' ? { low: count, high: count } : count;
      return [`${figureText(bounds)} ${fate}`];
    })
    .join(', ');
