import { absolute } from '../links.ts';

/** Everything is for everybody (RFC 9309), and the sitemap lists it. */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
