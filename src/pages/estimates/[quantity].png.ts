import { absolute } from '../../links.ts';
import { charted, corpus } from '../../content.ts';
import type { EstimatedQuantity } from '../../corpus/estimates.ts';
import { estimatePicture } from '../../exports/estimate-picture.ts';
import { picturePng } from '../../exports/picture.ts';

export const getStaticPaths = () =>
  charted.map((quantity) => ({ params: { quantity: quantity.id }, props: { quantity } }));

export const GET = async ({ props: { quantity } }: { props: { quantity: EstimatedQuantity } }) =>
  new Response(await picturePng(estimatePicture(quantity, corpus, absolute)), {
    headers: { 'Content-Type': 'image/png' },
  });
