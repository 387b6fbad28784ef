import { absolute } from '../links.ts';
import { corpus } from '../content.ts';
import { publicClaims } from '../exports/public-claims.ts';
import { claimsCsv } from '../exports/csv.ts';

export const GET = () =>
  new Response(claimsCsv(publicClaims(corpus, absolute)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
