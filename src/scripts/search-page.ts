/** The search as a page: its query is in the address. */
import { mountSearch } from '../search/panel.ts';

const panel = document.querySelector<HTMLElement>('[data-search-page] [data-search-panel]');
const input = panel?.querySelector('input');
const queryOfAddress = (): string => new URLSearchParams(location.search).get('q')?.trim() ?? '';

if (panel && input) {
  input.value = queryOfAddress();
  const search = mountSearch(panel, {
    onQuery(query) {
      if (query === queryOfAddress()) return;
      history.replaceState(null, '', query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
    },
  });
  panel.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    search(input.value.trim());
  });
  addEventListener('popstate', () => search(queryOfAddress()));
  if (!input.value) input.focus();
}
