import { absolute } from '../links.ts';
import { corpus } from '../content.ts';
import { atomFeed } from '../exports/atom.ts';
import { feed } from '../exports/feed.ts';

export const GET = () =>
  new Response(atomFeed(feed(corpus, absolute), absolute('/feed.xml')), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
