const places = new Set(['section', 'topic', 'work', 'name']);

/** A kind of result as a reader sees it: `Section`, `Claim: event`. */
export const kindText = (kind: string): string => (places.has(kind) ? capital(kind) : `Claim: ${kind}`);

/** A text with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
