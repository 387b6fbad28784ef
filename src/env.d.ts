/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The briefing that is being rendered, for the elements in its body. */
    briefing?: import('./corpus/corpus.ts').Briefing;
    /** The questions in which a claim is contradicted, by its reference. */
    contradictions?: Map<string, import('./corpus/corpus.ts').JoinedQuestion[]>;
    /** All claims by reference, for the synthesis of a topic. */
    claims?: Map<string, import('./corpus/corpus.ts').PlacedClaim>;
    /** The formatted references of works, HTML by id. */
    references?: Map<string, string>;
    /** The former ids of a place in the page, by its address. */
    formerIds?: Map<string, string[]> | undefined;
  }
}
