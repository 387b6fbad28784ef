/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The briefing that is being rendered, for the elements in its body. */
    briefing?: import('./corpus/corpus.ts').Briefing;
    /** The comparisons in which a claim is told differently, by its reference. */
    differences?: Map<string, import('./corpus/corpus.ts').JoinedComparison[]>;
    /** All claims by reference, for the synthesis of a topic. */
    claims?: Map<string, import('./corpus/corpus.ts').PlacedClaim>;
    /** The formatted references of works, HTML by id. */
    references?: Map<string, string>;
    /** The former ids of a place, by its address. */
    formerIds?: Map<string, string[]>;
  }
}
