import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). `self` is the address that it is published at. */
export const jsonFeed = ({ site, home, entries }: Feed, self: string) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: site.name,
  home_page_url: home,
  feed_url: self,
  description: site.description,
  language: 'en-GB',
  authors: [{ name: site.name, url: home }],
  items: entries.map(({ id, url, title, summary, html, published, updated }) => ({
    id,
    url,
    title,
    summary,
    content_html: html,
    date_published: published,
    date_modified: updated,
  })),
});
