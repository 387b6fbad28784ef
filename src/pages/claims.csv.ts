import { absolute } from '../links.ts';
import { corpus } from '../content.ts';
import { claimsCsv, publicClaims } from '../exports/claims.ts';

export const GET = () =>
  new Response(claimsCsv(publicClaims(corpus, absolute)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
