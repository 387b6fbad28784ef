import { absolute } from '../links.ts';
import { corpus } from '../content.ts';
import { feed } from '../exports/feed.ts';
import { jsonFeed } from '../exports/json-feed.ts';

export const GET = () =>
  Response.json(jsonFeed(feed(corpus, absolute), absolute('/feed.json')), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
