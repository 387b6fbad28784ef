import { corpus } from '../content.ts';
import { jsonFeed } from '../exports/feed.ts';
import { absolute } from '../links.ts';

export const GET = () =>
  Response.json(jsonFeed(corpus, absolute), { headers: { 'Content-Type': 'application/feed+json' } });
