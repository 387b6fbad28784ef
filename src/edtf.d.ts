declare module 'edtf' {
  /** What every parsed EDTF value has: its first and last millisecond, UTC; an open end is infinite. */
  export interface ExtendedDate {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    min: number;
    max: number;
    uncertain?: { value: number };
    approximate?: { value: number };
  }
  /** Parses an Extended Date/Time Format string; throws a SyntaxError if it is not one. */
  export default function edtf(text: string): ExtendedDate;
}
