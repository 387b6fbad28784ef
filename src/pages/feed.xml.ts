import { corpus } from '../content.ts';
import { atomFeed } from '../exports/feed.ts';
import { absolute } from '../links.ts';

export const GET = () =>
  new Response(atomFeed(corpus, absolute), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
