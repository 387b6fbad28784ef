/** A link that a browser follows to the words in a page (WICG, URL Fragment Text Directives, section 3.3). */
export const textLink = (url: string, words: string): string =>
  `${url}${url.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
