import { absolute } from '../links.ts';
import { corpus } from '../content.ts';
import { datasets } from '../exports/data.ts';
import { llms } from '../exports/llms.ts';

export const GET = () =>
  new Response(llms(corpus, datasets(corpus, absolute), absolute), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
