import type { APIContext } from 'astro';
import { absolute } from '../../links.ts';
import { corpus } from '../../content.ts';
import { estimatedQuantities } from '../../corpus/estimates.ts';
import { publicEstimates } from '../../exports/public-claims.ts';
import { estimatesCsv } from '../../exports/csv.ts';

export const getStaticPaths = () =>
  estimatedQuantities(corpus).map(({ id }) => ({ params: { quantity: id } }));

export const GET = ({ params }: APIContext) =>
  new Response(
    estimatesCsv(publicEstimates(corpus, absolute).filter(({ quantity }) => quantity === params['quantity'])),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
