/** What the cards of a briefing show, fetched once. */
let loading: Promise<Document> | undefined;

/** @throws Error if the host does not answer with it; the next call tries again */
export const loadCards = (): Promise<Document> =>
  (loading ??= fetch(document.querySelector<HTMLElement>('[data-source]')?.dataset['source'] ?? '')
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
    .then((html) => new DOMParser().parseFromString(html, 'text/html'))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

/** What the card of a claim or section shows, by the id of its place; undefined if it has none. */
export const cardOf = (cards: Document, id: string): HTMLElement | null =>
  cards.querySelector(`[data-card-of="${CSS.escape(id)}"]`);
