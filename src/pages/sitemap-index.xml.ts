import { absolute } from '../links.ts';
import { corpus } from '../content.ts';
import { sitemapIndex } from '../exports/sitemap.ts';

export const GET = () =>
  new Response(sitemapIndex([{ address: '/sitemap-0.xml', modified: corpus.modified }], absolute), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
