import { absolute } from '../links.ts';
import { corpus } from '../content.ts';
import { openSearch } from '../exports/opensearch.ts';

export const GET = () =>
  new Response(openSearch(corpus, absolute), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
