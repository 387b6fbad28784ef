import { absolute } from '../links.ts';
import { corpus } from '../content.ts';
import { indexedPages, sitemap } from '../exports/sitemap.ts';

export const GET = () =>
  new Response(sitemap(indexedPages(corpus), absolute), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
