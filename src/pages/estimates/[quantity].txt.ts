import { absolute } from '../../links.ts';
import { charted, corpus } from '../../content.ts';
import type { EstimatedQuantity } from '../../corpus/estimates.ts';
import { estimateText } from '../../exports/estimate-text.ts';

export const getStaticPaths = () =>
  charted.map((quantity) => ({ params: { quantity: quantity.id }, props: { quantity } }));

export const GET = ({ props: { quantity } }: { props: { quantity: EstimatedQuantity } }) =>
  new Response(estimateText(quantity, corpus, absolute), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
