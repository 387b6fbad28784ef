declare module '@citation-js/core' {
  /** A CSL-JSON item. */
  export interface CSL {
    id: string;
    type: string;
    [field: string]: unknown;
  }

  interface FormatOptions {
    format?: 'text' | 'html';
    template?: string;
    lang?: string;
    hyperlinks?: boolean;
    asEntryArray?: boolean;
    /** Which items a citation in the text names, and where in them. */
    entry?: { id: string; label?: string; locator?: string }[];
  }

  /** A set of bibliographic records; reads CSL-JSON and whatever format the loaded plugins know. */
  export class Cite {
    constructor(input: readonly CSL[] | string, options?: { forceType?: string; generateGraph?: boolean });
    readonly data: CSL[];
    format(format: 'bibliography', options: FormatOptions & { asEntryArray: true }): [string, string][];
    format(format: 'bibliography' | 'citation', options?: FormatOptions): string;
  }
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
