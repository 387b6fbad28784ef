import type { APIContext } from 'astro';
import { absolute } from '../../links.ts';
import { corpus, quantities } from '../../content.ts';
import { publicEstimates } from '../../exports/public-claims.ts';
import { estimatesCsv } from '../../exports/csv.ts';

const estimates = Map.groupBy(publicEstimates(corpus, absolute), ({ quantity }) => quantity);

export const getStaticPaths = () => quantities.map(({ id }) => ({ params: { quantity: id } }));

export const GET = ({ params }: APIContext) =>
  new Response(estimatesCsv(estimates.get(params['quantity'] ?? '') ?? []), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
