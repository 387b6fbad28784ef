declare module '@citation-js/core' {
  /** A CSL-JSON item. */
  export interface CSL {
    id: string;
    type: string;
    [field: string]: unknown;
  }

  interface FormatOptions {
    format?: 'text' | 'html' | 'object';
    template?: string;
    lang?: string;
    hyperlinks?: boolean;
    asEntryArray?: boolean;
    /** Which items a citation in the text names, and where in them. */
    entry?: { id: string; label?: string; locator?: string }[];
  }

  /** A record of RIS: its tags, some with several values. */
  export type RisRecord = Record<string, string | string[]>;

  /** A set of bibliographic records; reads CSL-JSON and whatever format the loaded plugins know. */
  export class Cite {
    constructor(input: CSL[] | string);
    readonly data: CSL[];
    format(format: 'bibliography', options: FormatOptions & { asEntryArray: true }): [string, string][];
    format(format: 'ris', options: { format: 'object' }): RisRecord[];
    format(format: 'bibliography' | 'citation' | 'bibtex' | 'ris', options?: FormatOptions): string;
  }
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
